import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { GeneRecord } from '../src/records/gene.record.ts';
import { sourcesFolder } from '../src/release/testing/release-inputs.ts';
import { cellOntology } from '../src/sources/cell-ontology/cell-ontology.source.ts';
import { hgnc } from '../src/sources/hgnc/hgnc.source.ts';
import { openSourceFiles } from '../src/sources/source-files.ts';
import type { Source } from '../src/sources/source.ts';
import { readSource } from '../src/sources/testing/read-source.ts';
import { wikipathways } from '../src/sources/wikipathways/wikipathways.source.ts';
import type expectedValues from './expected/published-formats.expected.json';
import type expectedGenes from './expected/genes.expected.json';

const folder = sourcesFolder();
const packed = (path: string): string => gunzipSync(readFileSync(join(folder, path))).toString('utf8');
const expectedIn = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, 'expected', name), 'utf8')) as T;
const expected = expectedIn<typeof expectedValues>('published-formats.expected.json');
const expectedOfExtract = expectedIn<typeof expectedGenes>('genes.expected.json');
/** As in the scripts that wrote the expected values: lines sorted by code unit. */
const hash = (lines: Iterable<string>): string => createHash('sha256').update([...lines].sort().join('\n')).digest('hex').slice(0, 16);
const read = (source: Source, files: Parameters<typeof readSource>[1], genes: readonly GeneRecord[] = []) => readSource(source, files, genes);

const EXTRACT = 'hgnc/hgnc_complete_set_2024-10.tsv.gz';
const extract = packed(EXTRACT);

/** The extract as HGNC publishes the table: 54 columns, of which 22 are known here, and lists in quotes. */
function publishedSet(): string {
  const [header, ...rows] = extract.trimEnd().split('\n').map((line) => line.split('\t'));
  const spread = (cells: readonly string[], filler: (at: number) => string): string =>
    Array.from({ length: 54 }, (_, at) => (at % 2 === 0 && at < 44 ? (cells[at / 2] ?? '') : filler(at))).join('\t');
  const wrapped = (cell: string): string => (cell.includes('|') || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [spread(header ?? [], (at) => `column_${at}`), ...rows.map((cells) => spread(cells.map(wrapped), (at) => (at % 3 === 0 ? '"a|b"' : '')))]
    .map((line) => `${line}\n`)
    .join('');
}

const fromExtract = read(hgnc, { [EXTRACT]: extract });
const genes = fromExtract.tables.genes ?? [];

describe('the HGNC complete set as published', () => {
  const published = read(hgnc, { 'hgnc/hgnc_complete_set.txt': publishedSet() });

  it('gives the genes, families and date of the extract', () => {
    expect(published.tables).toEqual(fromExtract.tables);
    expect(published.edition).toEqual(fromExtract.edition);
    expect(published.faults).toEqual([]);
    const found = published.tables.genes ?? [];
    expect(hash(found.map((g) => [g.id, ...g.aliases, ...g.previousSymbols, ...g.aliasNames, ...g.previousNames].join('|')))).toBe(expectedOfExtract.hgnc.names);
    expect(hash(found.map(({ id, xrefs }) => [id, ...xrefs].join(' ')))).toBe(expectedOfExtract.hgnc.xrefs);
  });

  it('gives the sizes of the gene groups that the table of groups has', () => {
    const sizes = new Map<number, number>();
    for (const { groups } of published.tables.genes ?? []) for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect(sizes.size).toBe(expected.hgncGroups.groups);
    expect(hash([...sizes].map(([group, size]) => `${group} ${size}`))).toBe(expected.hgncGroups.sizes);
  });
});

describe('the Cell Ontology as OBO', () => {
  const slim = read(cellOntology, { 'cell-ontology/cl.obo': packed('cell-ontology/blood_and_immune_upper_slim.obo.gz') });
  const terms = slim.tables.cellTypes ?? [];
  const table = new Map(
    read(cellOntology, { 'cell-ontology/cl_terms.derived.tsv.gz': packed('cell-ontology/cl_terms.derived.tsv.gz') }).tables.cellTypes?.map((cell) => [cell.id, cell]),
  );
  const differing = (differ: (left: (typeof terms)[number], right: (typeof terms)[number]) => boolean): readonly string[] =>
    terms.filter((term) => differ(term, table.get(term.id) ?? term)).map(({ id }) => id).sort();
  const same = (left: readonly string[], right: readonly string[]): boolean => JSON.stringify([...left].sort()) === JSON.stringify([...right].sort());

  it('gives every cell type of the slim', () => {
    expect(terms).toHaveLength(expected.slim.terms);
    expect(hash(terms.map(({ id, label }) => `${id} ${label}`))).toBe(expected.slim.labels);
    expect(hash(terms.map(({ id, definition }) => `${id} ${definition ?? ''}`))).toBe(expected.slim.definitions);
    expect(hash(terms.map(({ id, synonyms }) => [id, ...[...synonyms].sort()].join('|')))).toBe(expected.slim.synonyms);
    expect(hash(terms.map(({ id, parents }) => [id, ...[...parents].sort()].join(' ')))).toBe(expected.slim.parents);
    expect(slim.edition).toEqual({ version: '2026-06-08', date: '2026-06-08' });
  });

  it('differs from the extract where the two releases do', () => {
    expect(terms.filter(({ id }) => table.has(id))).toHaveLength(expected.slim.common);
    expect(differing((left, right) => left.label !== right.label)).toEqual(expected.slim.labelsDiffer);
    expect(differing((left, right) => left.definition !== right.definition)).toEqual(expected.slim.definitionsDiffer);
    expect(differing((left, right) => !same(left.synonyms, right.synonyms))).toHaveLength(expected.slim.synonymsDiffer);
    // The published file has the parents that follow by reasoning; the extract those that were written down.
    expect(differing((left, right) => !same(left.parents, right.parents))).toHaveLength(expected.slim.parentsDiffer);
    expect(differing((left, right) => left.parents.some((id) => !right.parents.includes(id)))).toHaveLength(expected.slim.parentsMissingInTable);
  });
});

describe('WikiPathways as drawings', () => {
  const files = openSourceFiles(folder);
  const drawings = Object.fromEntries(files.list('wikipathways/gpml').map((name) => [`Hs_${name}`, files.bytes(`wikipathways/gpml/${name}`)] as const));
  const drawn = read(wikipathways, { 'wikipathways/wikipathways-20260822-gpml-Homo_sapiens.zip': zipSync(drawings) }, genes);
  const pathways = drawn.tables.pathways ?? [];
  const ids = new Set(pathways.map(({ id }) => id));
  const tables = read(
    wikipathways,
    {
      'wikipathways/human_pathways.derived.tsv.gz': packed('wikipathways/human_pathways.derived.tsv.gz'),
      'wikipathways/human_pathway_genes.derived.tsv.gz': packed('wikipathways/human_pathway_genes.derived.tsv.gz'),
    },
    genes,
  ).tables;
  const keysOf = (rows: typeof tables.pathwayGenes): readonly string[] =>
    (rows ?? []).filter(({ pathway }) => ids.has(pathway)).map(({ pathway, gene }) => `${pathway.slice('wikipathways:'.length)} ${gene}`);
  const bare = (id: string): string => id.slice('wikipathways:'.length);

  it('gives the ten pathways with revision, date and terms', () => {
    expect(hash(pathways.map(({ id, revision, lastEdited, ontologyIds }) => [bare(id), revision, lastEdited, ...ontologyIds].join(' ')))).toBe(expected.drawings.pathways);
  });

  it('gives titles, descriptions and terms as the table has them', () => {
    const byId = new Map((tables.pathways ?? []).map((pathway) => [pathway.id, pathway]));
    expect(pathways).toHaveLength(expected.drawings.sameTerms);
    for (const { id, title, description, revision, ontologyIds } of pathways) {
      expect({ title, description, revision, ontologyIds }).toEqual({
        title: byId.get(id)?.title,
        description: byId.get(id)?.description,
        revision: byId.get(id)?.revision,
        ontologyIds: byId.get(id)?.ontologyIds,
      });
    }
  });

  it('gives the genes of the drawings; RNA and loci beyond the table, and none by ids that HGNC does not have', () => {
    const found = keysOf(drawn.tables.pathwayGenes);
    const inTable = keysOf(tables.pathwayGenes);
    expect(found).toHaveLength(expected.drawings.memberships);
    expect(hash(found)).toBe(expected.drawings.membershipsHash);
    expect(found.filter((key) => !inTable.includes(key)).sort()).toEqual(expected.drawings.onlyInDrawings);
    expect(inTable.filter((key) => !found.includes(key)).sort()).toEqual(expected.drawings.onlyInTable);
    expect(drawn.lines.filter(({ code }) => code === 'unknown-gene').map(({ record }) => record).sort()).toEqual(expected.drawings.unknown);
  });
});
