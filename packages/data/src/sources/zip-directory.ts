/** What the directory at the end of a zip says of a file. */
export interface ZipListing {
  /** Of the file unpacked. */
  readonly crc32: number;
  /** Where the file begins, in bytes. */
  readonly offset: number;
}

/** The end of a zip, as much of it as a directory may take, with the directory in it. */
export interface ZipTail {
  add(chunk: Uint8Array): void;
  bytes(): Buffer;
}

/** Keeps at least the last `size` bytes of what is added. */
export function createZipTail(size: number): ZipTail {
  let chunks: Uint8Array[] = [];
  let held = 0;
  return {
    add(chunk) {
      chunks.push(chunk);
      held += chunk.length;
      let surplus = 0;
      while (held - (chunks[surplus]?.length ?? 0) >= size) held -= chunks[surplus++]?.length ?? 0;
      if (surplus > 0) chunks = chunks.slice(surplus);
    },
    bytes: () => Buffer.concat(chunks),
  };
}

const LAST_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const LAST_RECORD_BYTES = 22;
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const ENTRY_BYTES = 46;

/** Stands for a number that is too large for its place; where it is then written is read by nobody here. */
const ELSEWHERE = 0xffff;

/** How many files the last record counts, if it says; and where the directory lies in the tail. */
export interface LastRecord {
  readonly count: number | null;
  readonly directory: number;
}

/** The last record of a zip; null where there is none in its tail. */
export function lastRecord(tail: Buffer): LastRecord | null {
  const at = tail.lastIndexOf(LAST_RECORD);
  if (at < 0 || at + LAST_RECORD_BYTES > tail.length) return null;
  const count = tail.readUInt16LE(at + 10);
  return { count: count === ELSEWHERE ? null : count, directory: at - tail.readUInt32LE(at + 12) };
}

/** The files of a directory, in the order in which they lie in the zip; null where it is not whole. */
export function readDirectory(tail: Buffer, directory: number, count: number): readonly ZipListing[] | null {
  const listings: ZipListing[] = [];
  let at = directory;
  for (let entry = 0; entry < count; entry += 1) {
    if (at < 0 || at + ENTRY_BYTES > tail.length || !tail.subarray(at, at + ENTRY.length).equals(ENTRY)) return null;
    listings.push({ crc32: tail.readUInt32LE(at + 16), offset: tail.readUInt32LE(at + 42) });
    at += ENTRY_BYTES + tail.readUInt16LE(at + 28) + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return listings.sort((left, right) => left.offset - right.offset);
}
