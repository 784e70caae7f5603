import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * A page that differs from one answer to the next by its nonce alone, kept so that a new nonce costs no new
 * compression: the bytes between two nonces, as they are and as blocks of DEFLATE that refer to nothing outside.
 */
export interface CutPage {
  readonly plain: readonly Buffer[];
  readonly deflated: readonly Buffer[];
  /** Bytes of memory, both forms. */
  readonly size: number;
}

/** The page without its nonce. An empty nonce is in no page: that is kept in one piece. */
export function cutPage(page: Buffer, nonce: string): CutPage {
  const plain = nonce === '' ? [page] : piecesBetween(page, Buffer.from(nonce));
  const deflated = plain.map((piece) => deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH }));
  return { plain, deflated, size: page.length + deflated.reduce((sum, { length }) => sum + length, 0) };
}

function piecesBetween(page: Buffer, nonce: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let at = page.indexOf(nonce); at !== -1; at = page.indexOf(nonce, start)) {
    pieces.push(Buffer.from(page.subarray(start, at)));
    start = at + nonce.length;
  }
  pieces.push(Buffer.from(page.subarray(start)));
  return pieces;
}

/** The page with another nonce. */
export const joinPlain = ({ plain }: CutPage, nonce: string): Buffer => join(plain, Buffer.from(nonce));

/** Header of RFC 1952: DEFLATE, no name, no time, unknown system. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** A last block of DEFLATE that holds nothing. */
const LAST_BLOCK = Buffer.from([3, 0]);
/** A stored block tells its length in two bytes. */
const LONGEST_STORED = 0xffff;

/** The page with another nonce as gzip, which is put between the ready blocks as it is. */
export function joinGzip(page: CutPage, nonce: string): Buffer {
  const bytes = Buffer.from(nonce);
  const plain = joinPlain(page, nonce);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(plain), 0);
  tail.writeUInt32LE(plain.length % 2 ** 32, 4);
  return Buffer.concat([GZIP_HEAD, join(page.deflated, storedBlock(bytes)), LAST_BLOCK, tail]);
}

/** Blocks end on whole bytes after a full flush, so a stored one may stand there without padding. */
function storedBlock(bytes: Buffer): Buffer {
  if (bytes.length > LONGEST_STORED) throw new Error(`A nonce of ${bytes.length} bytes is none.`);
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(LONGEST_STORED - bytes.length, 3);
  return Buffer.concat([head, bytes]);
}

const join = (pieces: readonly Buffer[], between: Buffer): Buffer => Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));
