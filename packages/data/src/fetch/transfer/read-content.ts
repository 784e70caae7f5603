import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { lost } from './transfer-error.ts';

/** What is looked at of a file: enough for a first line of many columns, and for how it ends. */
const SHOWN = 64 * 1024;

/** No source is anywhere near; a small gzip can unpack to any size. */
const UNPACKED_LIMIT = 8 * 1024 ** 3;

/** What a file on disk holds. */
export interface Content {
  readonly bytes: number;
  /** In hex, of the bytes as stored. */
  readonly sha256: string;
  /** In base64. */
  readonly digests: Readonly<Record<'md5' | 'sha256', string>>;
  /** First and last bytes; of what is packed, where it is gzip. */
  readonly head: Buffer;
  readonly tail: Buffer;
}

/** Keeps the ends of what is written to it. */
class Ends extends Writable {
  head = Buffer.alloc(0);
  tail = Buffer.alloc(0);
  #seen = 0;

  override _write(piece: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#seen += piece.length;
    if (this.head.length < SHOWN) this.head = Buffer.concat([this.head, piece.subarray(0, SHOWN - this.head.length)]);
    this.tail = piece.length >= SHOWN ? Buffer.from(piece.subarray(-SHOWN)) : Buffer.concat([this.tail, piece]).subarray(-SHOWN);
    done(this.#seen > UNPACKED_LIMIT ? lost('wrong bytes: it unpacks to far more than it should') : undefined);
  }
}

/** Reads a file once. @throws TransferError for a gzip that is cut short or damaged. */
export async function readContent(path: string, packed: boolean): Promise<Content> {
  const md5 = createHash('md5');
  const sha256 = createHash('sha256');
  let bytes = 0;
  const signed = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      md5.update(piece);
      sha256.update(piece);
      done(null, piece);
    },
  });
  const ends = new Ends();
  try {
    await (packed ? pipeline(createReadStream(path), signed, createGunzip(), ends) : pipeline(createReadStream(path), signed, ends));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR') throw lost('wrong bytes: the gzip is cut short', { cause: error });
    if (code.startsWith('Z_')) throw lost(`wrong bytes: it is no sound gzip (${code})`, { cause: error });
    throw error;
  }
  const sum = sha256.digest();
  return {
    bytes,
    sha256: sum.toString('hex'),
    digests: { md5: md5.digest('base64'), sha256: sum.toString('base64') },
    head: ends.head,
    tail: ends.tail,
  };
}
