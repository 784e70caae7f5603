import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { parse } from 'yaml';
import { buildRelease } from '../release/build-release.ts';
import { embeddedPlan } from '../release/embedded-plan.ts';
import { readBulkIndex } from './read-bulk.ts';
import { writeBulk } from './write-bulk.ts';

const dir = mkdtempSync(join(tmpdir(), 'sequela-bulk-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const release = buildRelease(embeddedPlan());
const { folder, index } = writeBulk(release, dir, { url: 'https://sequela.test/bulk' });
const file = (name: string): Buffer => readFileSync(join(folder, name));
const lines = (table: string): readonly Readonly<Record<string, unknown>>[] =>
  gunzipSync(file(`${table}.ndjson.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

/** The pathways as the reviewed file has them, by a reader of its own. */
const pathways = parse(readFileSync(join(__dirname, '../../embedded/il2-iraop/pathways.yaml'), 'utf8')) as unknown;
const text = JSON.stringify(pathways);

describe('a release as files', () => {
  it('has each table as lines of JSON, row by row as in the release', () => {
    for (const { name, rows } of release.manifest.tables) expect([name, lines(name).length]).toEqual([name, rows]);
    expect(lines('genes')).toEqual(JSON.parse(JSON.stringify(release.content.genes)));
    for (const { id, title } of lines('aops') as readonly { readonly id: string; readonly title: string }[]) expect([id, text.includes(JSON.stringify(title).slice(1, -1))]).toEqual([id, true]);
  });

  it('tells sizes and checksums that hold, in the list and for sha256sum', () => {
    for (const { name, bytes, sha256 } of index.files) expect([name, file(name).length, createHash('sha256').update(file(name)).digest('hex')]).toEqual([name, bytes, sha256]);
    const sums = file('SHA256SUMS').toString('utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('  '));
    expect(sums).toEqual(index.files.filter(({ name }) => !['SHA256SUMS', 'croissant.json'].includes(name)).map(({ name, sha256 }) => [sha256, name]));
    expect(readdirSync(folder).sort()).toEqual([...index.files.map(({ name }) => name), 'index.json'].sort());
  });

  it('has all tables in one SQLite file, lists as JSON text', () => {
    const database = new Database(join(folder, `sequela-${release.manifest.id}.sqlite`), { readonly: true });
    const rows = (sql: string): readonly Readonly<Record<string, unknown>>[] => database.prepare(sql).all() as readonly Readonly<Record<string, unknown>>[];
    for (const { name, rows: count } of release.manifest.tables) expect([name, rows(`SELECT count(*) AS n FROM "${name}"`)]).toEqual([name, [{ n: count }]]);
    const [gene] = rows(`SELECT symbol, classes FROM genes WHERE id = 'HGNC:6001'`);
    expect([gene?.['symbol'], JSON.parse(String(gene?.['classes']))]).toEqual(['IL2', release.content.genes.find(({ id }) => id === 'HGNC:6001')?.classes]);
    expect(rows(`SELECT value FROM release WHERE name = 'licence'`)).toEqual([{ value: release.manifest.licence }]);
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows(`SELECT type FROM columns WHERE "table" = 'genes' AND "column" = 'classes'`)).toEqual([{ type: 'JSON' }]);
    database.close();
  });

  it('is written once, to the same bytes anywhere, and anew where a file is damaged', () => {
    expect(writeBulk(release, dir).added).toBe(false);
    const again = writeBulk(release, join(dir, 'elsewhere'), { url: 'https://sequela.test/bulk' });
    const told = (files: typeof index.files) => files.map(({ name, sha256 }) => [name, sha256]);
    expect(told(again.index.files)).toEqual(told(index.files));
    truncateSync(join(again.folder, 'genes.ndjson.gz'), 10);
    expect(readBulkIndex(again.folder)).toBeNull();
    expect(writeBulk(release, join(dir, 'elsewhere')).added).toBe(true);
    writeFileSync(join(again.folder, 'index.json'), 'no JSON');
    expect(readBulkIndex(again.folder)).toBeNull();
  });

  it('names the licence and credit of every source, and what holds statements of whom', () => {
    const words = file('LICENCES.md').toString('utf8');
    for (const { id, attribution } of release.manifest.sources) expect([id, words.includes(`(${id})`) && words.includes(attribution)]).toEqual([id, true]);
    expect(words).toContain('not reviewed by imSAVAR');
    expect(file('SHA256SUMS').toString('utf8')).toContain(`# Licence: ${release.manifest.licence}`);
    expect(index.files.find(({ name }) => name === 'ligandReceptors.ndjson.gz')?.sources).toEqual(['source:cellphonedb']);
  });
});

interface Named {
  readonly '@id': string;
  readonly '@type': string;
}
interface Croissant {
  readonly conformsTo: string;
  readonly license: readonly string[];
  readonly citeAs: string;
  readonly url: string;
  readonly distribution: readonly (Named & { readonly sha256: string; readonly contentUrl: string; readonly encodingFormat: string })[];
  readonly recordSet: readonly (Named & { readonly field: readonly (Named & { readonly dataType: string; readonly source: { readonly fileObject: { readonly '@id': string }; readonly extract: { readonly jsonPath: string } } })[] })[];
}

describe('the description by Croissant', () => {
  const croissant = JSON.parse(file('croissant.json').toString('utf8')) as Croissant;

  it('says what the format asks of a data set', () => {
    expect(croissant).toMatchObject({ '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0', version: release.manifest.id, url: 'https://sequela.test/bulk', datePublished: release.manifest.date });
    expect(croissant.license[0]).toBe(`https://spdx.org/licenses/${release.manifest.licence}.html`);
    expect(croissant.citeAs).toContain(release.manifest.id);
  });

  it('has every file with the checksum that it has', () => {
    expect(croissant.distribution.map(({ '@id': id, sha256, contentUrl }) => [id, sha256, contentUrl])).toEqual(index.files.filter(({ name }) => !['SHA256SUMS', 'croissant.json'].includes(name)).map(({ name, sha256 }) => [name, sha256, name]));
    for (const { '@type': type } of croissant.distribution) expect(type).toBe('cr:FileObject');
  });

  it('has every field of every row, from a file that it names', () => {
    const files = new Set(croissant.distribution.map(({ '@id': id }) => id));
    const ids = croissant.recordSet.flatMap(({ '@id': id, field }) => [id, ...field.map((each) => each['@id'])]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { '@id': table, field } of croissant.recordSet) {
      const known = new Set(field.map(({ source }) => source.extract.jsonPath));
      expect(lines(table).flatMap((row) => Object.keys(row)).filter((key) => !known.has(`$.${key}`))).toEqual([]);
      for (const { source } of field) expect(files.has(source.fileObject['@id'])).toBe(true);
    }
    expect(croissant.recordSet.map(({ '@id': id }) => id)).toEqual(release.manifest.tables.filter(({ rows }) => rows > 0).map(({ name }) => name));
  });
});
