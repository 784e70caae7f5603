import { createRequire } from 'node:module';
import type Libsql from 'libsql';
import type { Release, TableName } from '../records/release.record.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import { TABLE_NAMES } from '../release/table-keys.ts';
import { shapeOf, type ColumnShape } from './row-shape.ts';

/** "SQLF", so that a program can tell whose file it is. */
const APPLICATION_ID = 0x53514c46;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Columns by which tables are joined to each other. */
const JOINED: ReadonlySet<string> = new Set(['aop', 'event', 'gene', 'cell', 'relationship', 'upstream', 'downstream', 'pathway', 'stressor']);

/** How SQLite keeps a column: lists and objects as JSON text, booleans as 0 and 1. */
const SQL_TYPES: Readonly<Record<ColumnShape['type'], string>> = { TEXT: 'TEXT', INTEGER: 'INTEGER', REAL: 'REAL', BOOLEAN: 'INTEGER', JSON: 'TEXT' };

/** Writes a release as one SQLite file: a table for each of its tables, and `release` and `columns`, which say what it is. */
export function writeDatabase(release: Release, file: string): void {
  const Database = createRequire(import.meta.url)('libsql') as typeof Libsql;
  const database = new Database(file);
  try {
    // Nobody reads it before it is whole, and a crash leaves a file that is thrown away.
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${release.manifest.formatVersion}`);
    database.exec('BEGIN');
    describe(database, release);
    for (const name of TABLE_NAMES) writeTable(database, name, release.content[name]);
    database.exec('COMMIT');
    database.exec('VACUUM');
  } finally {
    database.close();
  }
}

function describe(database: Libsql.Database, { manifest }: Release): void {
  database.exec('CREATE TABLE "release" ("name" TEXT PRIMARY KEY, "value" TEXT) WITHOUT ROWID; CREATE TABLE "columns" ("table" TEXT, "column" TEXT, "type" TEXT, PRIMARY KEY ("table", "column")) WITHOUT ROWID');
  const insert = database.prepare('INSERT INTO "release" VALUES (?, ?)');
  const { id, date, title, licence, licenceNote, formatVersion } = manifest;
  for (const [name, value] of Object.entries({ id, date, title, licence, licenceNote, formatVersion: String(formatVersion) })) insert.run(name, value);
}

function writeTable(database: Libsql.Database, name: TableName, rows: readonly object[]): void {
  const columns = shapeOf(rows);
  const shape = columns.length === 0 ? [{ name: 'id', type: 'TEXT', repeated: false } as const] : columns;
  database.exec(`CREATE TABLE ${quoted(name)} (${shape.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}${column.name === 'id' ? ' PRIMARY KEY' : ''}`).join(', ')})`);
  for (const column of shape.filter((each) => JOINED.has(each.name))) database.exec(`CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`);
  const told = database.prepare('INSERT INTO "columns" VALUES (?, ?, ?)');
  for (const column of shape) told.run(name, column.name, column.type);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${shape.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...shape.map((column) => bound((row as Readonly<Record<string, unknown>>)[column.name], column)));
}

/** A value as SQLite takes it. */
function bound(value: unknown, { type }: ColumnShape): string | number | null {
  if (value === null || value === undefined) return null;
  if (type === 'JSON') return canonicalJson(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as string | number;
}
