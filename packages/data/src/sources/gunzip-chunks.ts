import { crc32 } from 'node:zlib';
import { Gunzip } from 'fflate';

/** Length of what ends a gzip member: CRC-32 and size of what it holds, four bytes each. */
const TRAILER = 8;

/** Bytes unpacked at once: deflate makes up to a thousand of one, and all of them are in memory. */
const SLICE = 8 * 1024;

/** Header and trailer of the smallest member there is. */
const SMALLEST = 20;

/** Zeros at the end tried one by one; more belong to a file that was laid out in full and never filled. */
const ZEROS_TRIED = 16 * 1024;

/** Bytes kept to find the end of a member when the header of the next has been read. */
const KEPT = 4 * 1024;

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

const WRONG_CHECKSUM = 'its checksum does not fit its content: it is damaged or cut short';

/** Unpacks slices, and compares each member with its checksum. */
function createUnpacker(): {
  push(slice: Uint8Array, last: boolean): Uint8Array[];
  /** True where the bytes so far end with the checksum of what they hold. */
  endsWhole(): boolean;
} {
  let ready: Uint8Array[] = [];
  let checksum = 0;
  let size = 0;
  let offset = 0;
  let recent: Uint8Array = new Uint8Array(0);

  /** True where the eight bytes before `end`, counted in `recent`, are those of the content so far. */
  const fitsAt = (end: number): boolean => {
    if (end < TRAILER) return false;
    const trailer = new DataView(recent.buffer, recent.byteOffset + end - TRAILER, TRAILER);
    return trailer.getUint32(0, true) === checksum >>> 0 && trailer.getUint32(4, true) === size;
  };

  const gunzip = new Gunzip((piece) => {
    checksum = crc32(piece, checksum);
    size = (size + piece.length) >>> 0;
    if (piece.length > 0) ready.push(piece);
  });
  gunzip.onmember = (start) => {
    if (!fitsAt(recent.length - (offset - start))) throw new GunzipError(WRONG_CHECKSUM, false);
    checksum = 0;
    size = 0;
  };

  return {
    push(slice, last) {
      offset += slice.length;
      recent = Buffer.concat([recent.subarray(-KEPT), slice]);
      try {
        gunzip.push(slice, last);
      } catch (error) {
        if (error instanceof GunzipError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new GunzipError(reason, reason.includes('EOF'));
      }
      const pieces = ready;
      ready = [];
      return pieces;
    },
    endsWhole: () => fitsAt(recent.length),
  };
}

const zerosAtEnd = (bytes: Uint8Array): number => {
  let zeros = 0;
  while (zeros < bytes.length && bytes[bytes.length - 1 - zeros] === 0) zeros += 1;
  return zeros;
};

/**
 * The content of a gzip, piece by piece and at once: Node's own streams answer later, and a release
 * is built without waiting. Several members follow each other, each compared with its checksum;
 * zeros after the last are padding, as for Node's gunzip. Throws GunzipError.
 */
export function* gunzipChunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const unpacker = createUnpacker();
  // Zeros that end what has come so far are held back: they may be padding, which is no gzip.
  let zeros = 0;
  let total = 0;

  function* heldZeros(): Generator<Uint8Array> {
    for (; zeros > 0; zeros -= Math.min(zeros, SLICE)) yield* unpacker.push(new Uint8Array(Math.min(zeros, SLICE)), false);
  }

  for (const chunk of chunks) {
    total += chunk.length;
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      const held = zerosAtEnd(slice);
      if (held < slice.length) {
        yield* heldZeros();
        // A copy: the unpacker keeps what it could not use yet, and whoever made the chunk may fill it anew.
        yield* unpacker.push(Uint8Array.from(slice.subarray(0, slice.length - held)), false);
      }
      zeros += held;
    }
  }
  if (total < SMALLEST) throw new GunzipError('unexpected EOF', true);
  for (let tried = 0; zeros > 0 && !unpacker.endsWhole(); zeros -= 1, tried += 1) {
    if (tried === ZEROS_TRIED) throw new GunzipError('it ends in zeros', true);
    yield* unpacker.push(new Uint8Array(1), false);
  }
  yield* unpacker.push(new Uint8Array(0), true);
  if (!unpacker.endsWhole()) throw new GunzipError(WRONG_CHECKSUM, false);
}
