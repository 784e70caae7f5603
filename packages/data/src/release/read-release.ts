import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazyProperties } from '../records/lazily.ts';
import type { Release, ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import { ReleaseError } from './release-error.ts';
import { currentReleaseId, readManifest, releaseFolder } from './release-folder.ts';
import { REPORT, tableFile } from './release-format.ts';
import { TABLE_NAMES } from './table-keys.ts';

const LINE_FEED = 0x0a;

/** Bytes parsed at a time: no large table ever stands in memory as one text. */
const PIECE = 1 << 20;

/** Bytes of a file of a release, checked against the manifest. */
function readChecked(dir: string, id: string, name: string, sha256: string): Buffer {
  const path = join(releaseFolder(dir, id), name);
  if (!existsSync(path)) throw new ReleaseError(id, `${name} is missing; build the release again`);
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new ReleaseError(id, `${name} is damaged (its checksum is not that of the manifest); build the release again`);
  }
  return bytes;
}

/** Rows that stand one to a line, each line but the last ended by `separator`. */
function parseLines(bytes: Buffer, from: number, to: number, separator: string): unknown[] {
  const rows: unknown[] = [];
  let start = from;
  while (start < to) {
    const wanted = Math.min(start + PIECE, to);
    const lineEnd = wanted === to ? to : bytes.indexOf(LINE_FEED, wanted);
    const end = lineEnd === -1 || lineEnd > to ? to : lineEnd;
    let text = bytes.toString('utf8', start, end);
    if (separator === '') text = text.split('\n').join(',');
    else if (text.endsWith(separator)) text = text.slice(0, -separator.length);
    for (const row of JSON.parse(`[${text}]`) as unknown[]) rows.push(row);
    start = end + 1;
  }
  return rows;
}

/** A table as `tablePieces` writes it: `[`, one row a line, `]`. */
function parseTable(bytes: Buffer): unknown[] {
  const opening = '[\n'.length;
  const closing = '\n]\n'.length;
  return bytes.length <= opening + closing ? [] : parseLines(bytes, opening, bytes.length - closing, ',');
}

/**
 * Reads a release, the served one unless an id is given, and checks every byte of it.
 * @throws ReleaseError where there is none, or where it is damaged; the message says what to do.
 */
export function readRelease(dir: string, id: string | null = currentReleaseId(dir)): Release {
  if (id === null) throw new ReleaseError(null, `no release in ${dir}; run \`npm run data -- build\``);
  const manifest = readManifest(dir, id);
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  // Every byte is checked now; what a table says is read when it is first asked for.
  const makers = TABLE_NAMES.map((name) => {
    const table = tables.get(name);
    if (table === undefined) throw new ReleaseError(id, `has no table ${name}; build the release again`);
    const bytes = readChecked(dir, id, tableFile(name), table.sha256);
    return [name, () => parseTable(bytes)] as const;
  });
  const content = lazyProperties(Object.fromEntries(makers) as unknown as { readonly [T in TableName]: () => readonly ReleaseTables[T][] });
  const lines = readChecked(dir, id, REPORT, manifest.report.sha256);
  const report = lines.length === 0 ? [] : (parseLines(lines, 0, lines.length - 1, '') as ReportLine[]);
  return { manifest, content, report };
}

/** Whether every file of a release is as its manifest says. */
export function isIntact(dir: string, id: string): boolean {
  try {
    const manifest = readManifest(dir, id);
    for (const { name, sha256 } of manifest.tables) readChecked(dir, id, tableFile(name), sha256);
    readChecked(dir, id, REPORT, manifest.report.sha256);
    return true;
  } catch (error) {
    if (error instanceof ReleaseError) return false;
    throw error;
  }
}
