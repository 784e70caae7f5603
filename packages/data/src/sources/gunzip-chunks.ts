import { crc32 } from 'node:zlib';
import { Gunzip } from 'fflate';

/** Length of what ends a gzip member: CRC-32 and size of what it holds, four bytes each. */
const TRAILER = 8;

/** A gzip that cannot be read; `cut` where it merely ends too early. */
export class GunzipError extends Error {
  constructor(
    reason: string,
    readonly cut: boolean,
  ) {
    super(reason);
    this.name = 'GunzipError';
  }
}

/**
 * The content of a gzip, piece by piece and at once: Node's own streams answer later, and a release
 * is built without waiting. Checks the CRC-32 of the last member. Throws GunzipError.
 */
export function* gunzipChunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let checksum = 0;
  let size = 0;
  let tail: Uint8Array = new Uint8Array(0);
  const gunzip = new Gunzip((piece) => {
    checksum = crc32(piece, checksum);
    size = (size + piece.length) >>> 0;
    ready.push(piece);
  });
  gunzip.onmember = () => {
    checksum = 0;
    size = 0;
  };
  const push = (chunk: Uint8Array, last: boolean): void => {
    try {
      gunzip.push(chunk, last);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new GunzipError(reason, reason.includes('EOF'));
    }
  };
  for (const chunk of chunks) {
    tail = chunk.length >= TRAILER ? chunk.slice(-TRAILER) : Buffer.concat([tail, chunk]).subarray(-TRAILER);
    push(chunk, false);
    yield* ready.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
  const trailer = Buffer.from(tail);
  if (trailer.length < TRAILER) throw new GunzipError('unexpected EOF', true);
  if (trailer.readUInt32LE(0) !== checksum >>> 0 || trailer.readUInt32LE(4) !== size) {
    throw new GunzipError('its checksum does not fit its content', false);
  }
}
