import { crc32 } from 'node:zlib';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { createZipTail, lastRecord, readDirectory, type LastRecord } from './zip-directory.ts';

/** A file of a zip: its bytes, or why they cannot be had. The name is for messages; it is never a path. */
export type ZipEntry =
  | { readonly name: string; readonly bytes: Uint8Array; readonly fault: null }
  | { readonly name: string; readonly bytes: null; readonly fault: string };

/** How much of a zip is unpacked at most; a small zip can hold a great deal. */
export interface ZipLimits {
  /** Files, folders included. */
  readonly entries: number;
  /** Bytes of one file, unpacked. A larger one is a fault of that file alone. */
  readonly entryBytes: number;
  /** Bytes of all files together. */
  readonly totalBytes: number;
}

/** A zip that cannot be read on. */
export class ZipError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ZipError';
  }
}

/** fflate calls itself once for every file in a piece: small pieces keep that from going deep. */
const PIECE_BYTES = 16 * 1024;

/** Room for the directory and the last record, with long names and the longest comment they may have. */
const TAIL_BYTES = 8 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** Reads names that would leave a folder, were they paths; a zip with such names was not made by those who publish it. */
const isOddName = (name: string): boolean =>
  name.startsWith('/') || /[\\\0-\x1f]|^[A-Za-z]:/.test(name) || name.split('/').includes('..');

/** A file that was unpacked whole: its place among the files of the zip, and what its checksum came to. */
interface Summed {
  readonly name: string;
  readonly at: number;
  readonly crc32: number;
}

class Unpacking {
  readonly ready: ZipEntry[] = [];
  readonly summed: Summed[] = [];
  entries = 0;
  /** Kept for later: fflate takes what is thrown while it unpacks for a fault of the file. */
  failure: ZipError | null = null;
  #total = 0;

  constructor(readonly limits: ZipLimits) {}

  begin(file: UnzipFile): void {
    this.entries += 1;
    if (this.entries > this.limits.entries) throw new ZipError(`holds more than ${this.limits.entries} files`);
    const { name } = file;
    if (name.endsWith('/')) return;
    const refuse = (fault: string): void => void this.ready.push({ name, bytes: null, fault });
    if (isOddName(name)) refuse('its name points outside the zip');
    else if (file.compression !== STORED && file.compression !== DEFLATED) refuse('is packed in an unknown way');
    else this.#unpack(file, refuse);
  }

  #unpack(file: UnzipFile, refuse: (fault: string) => void): void {
    const pieces: Uint8Array[] = [];
    const at = this.entries - 1;
    let size = 0;
    let sum = 0;
    let over = false;
    file.ondata = (error, piece, final) => {
      if (over) return;
      if (error !== null) {
        over = true;
        refuse(`is damaged (${error.message})`);
        return;
      }
      size += piece.length;
      this.#total += piece.length;
      if (this.#total > this.limits.totalBytes) this.failure ??= new ZipError(`holds more than ${this.limits.totalBytes} bytes when unpacked`);
      if (size > this.limits.entryBytes) pieces.length = 0;
      else {
        pieces.push(piece);
        sum = crc32(piece, sum);
      }
      if (!final) return;
      over = true;
      if (size > this.limits.entryBytes) refuse(`is larger than ${this.limits.entryBytes} bytes when unpacked`);
      else {
        this.summed.push({ name: file.name, at, crc32: sum });
        this.ready.push({ name: file.name, bytes: Buffer.concat(pieces), fault: null });
      }
    };
    file.start();
  }
}

/** Holds what came out to what the directory at the end says. Throws ZipError where they differ. */
function checkDirectory(tail: Buffer, last: LastRecord, { entries, summed }: Unpacking): void {
  if (last.count === null) return;
  if (last.count !== entries) throw new ZipError(`counts ${last.count} files and holds ${entries}: it is damaged`);
  const listings = readDirectory(tail, last.directory, last.count);
  if (listings === null) throw new ZipError('has no whole directory at its end: it is damaged');
  for (const { name, at, crc32: sum } of summed) {
    if (listings[at]?.crc32 !== sum) throw new ZipError(`is damaged: ${name.slice(0, 120)} does not have the checksum that the zip gives it`);
  }
}

/**
 * The files of a zip one after the other, unpacked as the zip is read and counted as they come out:
 * what the zip says of its sizes is not trusted. Throws ZipError for a zip that is cut, or holds more than the limits,
 * and at its end for one with a file that has another checksum than it should.
 */
export function* readZip(chunks: Iterable<Uint8Array>, limits: ZipLimits): Generator<ZipEntry> {
  const unpacking = new Unpacking(limits);
  const unzip = new Unzip((file) => unpacking.begin(file));
  unzip.register(UnzipInflate);
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      unzip.push(piece, last);
    } catch (error) {
      if (error instanceof ZipError) throw error;
      throw new ZipError(`is damaged (${error instanceof Error ? error.message : String(error)})`);
    }
    if (unpacking.failure !== null) throw unpacking.failure;
  };
  const tail = createZipTail(TAIL_BYTES);
  for (const chunk of chunks) {
    tail.add(chunk);
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      push(chunk.subarray(at, at + PIECE_BYTES), false);
      yield* unpacking.ready.splice(0);
    }
  }
  const end = tail.bytes();
  const last = lastRecord(end);
  if (last === null) throw new ZipError('is no whole zip: it is cut short or something else');
  push(new Uint8Array(0), true);
  yield* unpacking.ready.splice(0);
  checkDirectory(end, last, unpacking);
}
