import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Release } from '../records/release.record.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import { clearLeftovers, leftoverName } from '../release/leftovers.ts';
import { TABLE_NAMES } from '../release/table-keys.ts';
import { BULK_VERSION, CHECKSUMS_FILE, CROISSANT_FILE, databaseFile, INDEX_FILE, LICENCES_FILE, linesFile, type BulkFile, type BulkIndex } from './bulk-index.ts';
import { croissantOf } from './croissant.ts';
import { licenceWords } from './licence-words.ts';
import { readBulkIndex } from './read-bulk.ts';
import { sourcesOf } from './row-shape.ts';
import { writeDatabase } from './write-database.ts';

export interface BulkOptions {
  /** Told of each step as it begins. */
  readonly onStep?: (step: string) => void;
  /** The page of the release, for its description; null where none is known. */
  readonly url?: string | null;
}

/** What writing came to. */
export interface WrittenBulk {
  /** Folder of the files: `<dir>/<release id>`. */
  readonly folder: string;
  readonly index: BulkIndex;
  /** False where they were there already. */
  readonly added: boolean;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes a release as files to hand out: each table as lines of JSON, one SQLite file, checksums, licences and a
 * description by Croissant. Files stand in a folder of the release's id as soon as all are whole; where they are there
 * already nothing is written.
 */
export function writeBulk(release: Release, dir: string, { onStep = () => undefined, url = null }: BulkOptions = {}): WrittenBulk {
  const { id } = release.manifest;
  const folder = join(dir, id);
  const known = readBulkIndex(folder);
  if (known !== null) return { folder, index: known, added: false };
  mkdirSync(dir, { recursive: true });
  clearLeftovers(dir);
  const written = join(dir, leftoverName(randomBytes(4).toString('hex')));
  mkdirSync(written);
  try {
    const index = writeFiles(release, written, url, onStep);
    // Another may have been quicker; its files are the same.
    rmSync(folder, { recursive: true, force: true });
    renameSync(written, folder);
    return { folder, index, added: true };
  } catch (error) {
    rmSync(written, { recursive: true, force: true });
    throw error;
  }
}

function writeFiles(release: Release, folder: string, url: string | null, onStep: (step: string) => void): BulkIndex {
  const { manifest } = release;
  const { id, date, title, licence, licenceNote } = manifest;
  const write = (name: string, bytes: Uint8Array, of: Omit<BulkFile, 'name' | 'bytes' | 'sha256'>): BulkFile => {
    writeFileSync(join(folder, name), bytes);
    return { name, bytes: bytes.length, sha256: sha256(bytes), ...of };
  };
  // fflate writes the same bytes everywhere; zlib's depend on its version and system.
  const lines = (rows: readonly unknown[]): Uint8Array => gzipSync(Buffer.from(rows.map((row) => `${canonicalJson(row)}\n`).join('')), { mtime: 0 });
  const tables = TABLE_NAMES.map((table) => {
    const rows = release.content[table];
    onStep(`writing ${table}`);
    return write(linesFile(table), lines(rows), { kind: 'table', about: `The table ${table}: a row a line, as JSON.`, type: 'application/jsonlines', rows: rows.length, sources: sourcesOf(rows) });
  });
  const report = write(linesFile('report'), lines(release.report), { kind: 'report', about: 'What checks of the sources found: a record a line, as JSON.', type: 'application/jsonlines', rows: release.report.length, sources: [] });
  onStep('writing the SQLite file');
  const database = databaseFile(id);
  writeDatabase(release, join(folder, database));
  const bytes = readFileSync(join(folder, database));
  const sqlite: BulkFile = { name: database, kind: 'database', about: 'All tables in one SQLite file; lists and objects as JSON text.', type: 'application/vnd.sqlite3', bytes: bytes.length, sha256: sha256(bytes), rows: null, sources: [] };
  const data = [sqlite, ...tables, report];
  const words = write(LICENCES_FILE, Buffer.from(licenceWords(manifest, data)), { kind: 'words', about: 'The licence of the whole, of each source, and the credits they ask for.', type: 'text/markdown', rows: null, sources: [] });
  onStep('writing checksums and the description');
  const summed = [...data, words];
  const heading = [`# Sequela release ${id} of ${date}: ${title}`, `# Licence: ${licence}${licenceNote === null ? '' : `, ${licenceNote}`}; see ${LICENCES_FILE}`];
  const sums = write(CHECKSUMS_FILE, Buffer.from(`${[...heading, ...summed.map((file) => `${file.sha256}  ${file.name}`)].join('\n')}\n`), { kind: 'checksums', about: 'SHA-256 of every file, for sha256sum -c.', type: 'text/plain', rows: null, sources: [] });
  const description = write(CROISSANT_FILE, Buffer.from(`${JSON.stringify(croissantOf(release, summed, url), null, 2)}\n`), { kind: 'description', about: 'Files, tables and fields described by Croissant 1.0, in JSON-LD.', type: 'application/ld+json', rows: null, sources: [] });
  const index: BulkIndex = { bulkVersion: BULK_VERSION, release: { id, date, title, licence, licenceNote }, files: [...summed, sums, description] };
  writeFileSync(join(folder, INDEX_FILE), `${JSON.stringify(index, null, 2)}\n`);
  return index;
}
