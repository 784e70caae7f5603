import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareIds } from '../records/compare-ids.ts';
import { decodeText } from './decode-text.ts';
import { gunzipChunks, GunzipError } from './gunzip-chunks.ts';
import { SourceError, type SourceFiles } from './source.ts';

/** A file is named in errors by its path alone; which source asked for it, the caller knows. */
const FILES = 'sources folder';

/** Where raw bytes come from; null where there is no such file. */
interface FileStorage {
  read(path: string): Buffer | null;
  /** The same bytes in pieces. */
  open(path: string): Iterable<Uint8Array> | null;
  has(path: string): boolean;
  list(folder: string): readonly string[];
}

/** The path with `.` parts removed. Throws SourceError where it would leave the sources folder. */
function insidePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const leaves = path.startsWith('/') || path.includes('\\') || path.includes('\0') || parts.includes('..');
  if (leaves) throw new SourceError(FILES, path, 'is not a path below the sources folder; use names joined by "/"');
  return parts.join('/');
}

/** `ENOENT`, `Z_BUF_ERROR` and their kind; what is thrown may come from another realm, so no `instanceof`. */
const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

function gunzip(raw: Buffer, path: string): Buffer {
  try {
    return gunzipSync(raw);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'Z_BUF_ERROR') {
      throw new SourceError(FILES, path, `the gzip is cut short after ${raw.length} bytes; fetch the file again`);
    }
    throw new SourceError(FILES, path, `is not a readable gzip (${code}); fetch the file again`);
  }
}

/** What was read of a file, as stored: before any decompression. */
export interface ReadBytes {
  readonly bytes: number;
  readonly sha256: string;
}

/** Is told of every file that was read to its end. */
export type OnRead = (path: string, read: ReadBytes) => void;

/** The pieces as they come; once the last is taken, `onRead` learns of the whole. */
function* hashed(pieces: Iterable<Uint8Array>, path: string, onRead: OnRead): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  onRead(path, { bytes, sha256: hash.digest('hex') });
}

function* gunzippedPieces(pieces: Iterable<Uint8Array>, path: string): Generator<Uint8Array> {
  try {
    yield* gunzipChunks(pieces);
  } catch (error) {
    if (!(error instanceof GunzipError)) throw error;
    const what = error.cut ? 'the gzip is cut short' : `is not a readable gzip (${error.message})`;
    throw new SourceError(FILES, path, `${what}; fetch the file again`);
  }
}

function checkedFiles(storage: FileStorage, onRead?: OnRead): SourceFiles {
  const found = <T>(path: string, held: T | null): T => {
    if (held === null) throw new SourceError(FILES, path, 'is missing; check the folder given as --sources, or fetch the file');
    return held;
  };
  const bytes = (path: string): Buffer => {
    const raw = found(path, storage.read(insidePath(path)));
    onRead?.(path, { bytes: raw.length, sha256: createHash('sha256').update(raw).digest('hex') });
    return path.endsWith('.gz') ? gunzip(raw, path) : raw;
  };
  return {
    has: (path) => storage.has(insidePath(path)),
    list: (folder) => [...storage.list(insidePath(folder))].sort(compareIds),
    bytes,
    chunks(path) {
      const stored = found(path, storage.open(insidePath(path)));
      const pieces = onRead === undefined ? stored : hashed(stored, path, onRead);
      return path.endsWith('.gz') ? gunzippedPieces(pieces, path) : pieces;
    },
    text: (path) => decodeText(bytes(path), FILES, path),
  };
}

const PIECE_BYTES = 256 * 1024;

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** The answer, or null where the file or folder is not there; any other trouble is thrown. */
function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (MISSING.has(errorCode(error))) return null;
    throw error;
  }
}

/**
 * The files below a folder on disk. Nothing is kept: every call reads again.
 * Throws SourceError: a missing file, a gzip cut short, text that is not UTF-8, a path that leaves the folder.
 */
export function openSourceFiles(root: string, onRead?: OnRead): SourceFiles {
  const storage: FileStorage = {
    read: (path) => orNull(() => readFileSync(join(root, path))),
    open: (path) => (storage.has(path) ? piecesOf(join(root, path)) : null),
    has: (path) => orNull(() => statSync(join(root, path)).isFile()) ?? false,
    list: (folder) =>
      (orNull(() => readdirSync(join(root, folder), { withFileTypes: true })) ?? [])
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => entry.name),
  };
  return checkedFiles(storage, onRead);
}

const asBuffer = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);

/** Files held in memory, by path, with the checks of files on disk. What is named `.gz` must be gzip. */
export function createMemoryFiles(files: Readonly<Record<string, string | Uint8Array>>): SourceFiles {
  const byPath = new Map(Object.entries(files).map(([path, content]) => [insidePath(path), asBuffer(content)]));
  return checkedFiles({
    read: (path) => byPath.get(path) ?? null,
    open: (path) => (byPath.has(path) ? [byPath.get(path) as Buffer] : null),
    has: (path) => byPath.has(path),
    list: (folder) =>
      [...byPath.keys()]
        .filter((path) => path.slice(0, path.lastIndexOf('/') + 1) === (folder === '' ? '' : `${folder}/`))
        .map((path) => path.slice(path.lastIndexOf('/') + 1)),
  });
}
