import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GeneRecord } from '../src/records/gene.record.ts';
import { cellOntology } from '../src/sources/cell-ontology/cell-ontology.source.ts';
import { cellphonedb } from '../src/sources/cellphonedb/cellphonedb.source.ts';
import { createGeneIndex } from '../src/sources/gene-index.ts';
import { hgncSymbols } from '../src/sources/hgnc/hgnc-symbols.source.ts';
import { hgnc } from '../src/sources/hgnc/hgnc.source.ts';
import { openSourceFiles } from '../src/sources/source-files.ts';
import { createSourceReport } from '../src/sources/source-report.ts';
import type { Source } from '../src/sources/source.ts';
import { wikipathways } from '../src/sources/wikipathways/wikipathways.source.ts';
import type expectedValues from './expected/genes.expected.json';

const folder = process.env['SEQUELA_SOURCES'];
if (!folder) throw new Error('Set SEQUELA_SOURCES to the folder of the data tables (hgnc/, ligand-receptor/, cell-ontology/, wikipathways/).');
const files = openSourceFiles(folder);
const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/genes.expected.json'), 'utf8')) as typeof expectedValues;

const read = (source: Source, genes: readonly GeneRecord[]) => {
  const report = createSourceReport(source.description.id);
  const { tables } = source.read({ files, genes: createGeneIndex(genes), report });
  const codes = new Map<string, number>();
  for (const { code } of report.lines()) codes.set(code, (codes.get(code) ?? 0) + 1);
  return { ...tables, lines: report.lines(), codes };
};
/** As in the script that wrote the expected values: lines sorted by code unit. */
const hash = (lines: Iterable<string>): string => createHash('sha256').update([...lines].sort().join('\n')).digest('hex').slice(0, 16);

const complete = read(hgnc, []);
const genes = complete.genes ?? [];
const byId = new Map(genes.map((gene) => [gene.id, gene]));

describe('HGNC', () => {
  it('gives every gene of the complete set with its names, identifiers and groups', () => {
    expect(genes).toHaveLength(expected.hgnc.genes);
    expect(hash(genes.map(({ id, symbol }) => `${id} ${symbol}`))).toBe(expected.hgnc.symbols);
    expect(hash(genes.map(({ id, location }) => `${id} ${location ?? ''}`))).toBe(expected.hgnc.locations);
    expect(hash(genes.map((g) => [g.id, ...g.aliases, ...g.previousSymbols, ...g.aliasNames, ...g.previousNames].join('|')))).toBe(expected.hgnc.names);
    expect(hash(genes.map(({ id, xrefs }) => [id, ...xrefs].join(' ')))).toBe(expected.hgnc.xrefs);
    expect(hash(genes.map(({ id, groups }) => [id, ...groups].join(' ')))).toBe(expected.hgnc.groups);
    expect(complete.lines).toEqual([]);
  });

  it('knows IL2 by the ids that a gene page needs, and nothing by the withdrawn HGNC:5979', () => {
    expect(byId.get('HGNC:6001')).toMatchObject({ symbol: 'IL2', location: '4q27' });
    expect(byId.get('HGNC:6001')?.xrefs).toEqual(expect.arrayContaining(['ensembl:ENSG00000109471', 'ncbigene:3558', 'uniprot:P60568', 'omim:147680']));
    expect(byId.has('HGNC:5979')).toBe(false);
    expect(byId.get('HGNC:6009')?.previousSymbols).toContain('IL15RB');
  });

  it('gives the families of cytokines', () => {
    const families = complete.cytokineFamilies ?? [];
    expect(families.map(({ id }) => id).sort()).toEqual(expected.hgnc.families);
    const groups = new Set(families.map(({ id }) => Number(id.slice('hgnc.genegroup:'.length))));
    expect(genes.filter((gene) => gene.groups.some((group) => groups.has(group)))).toHaveLength(expected.hgnc.familyMembers);
  });
});

describe('the newer symbols of HGNC', () => {
  const { genes: added = [], conflicts = [], codes } = read(hgncSymbols, genes);

  it('add newer genes and keep older ones', () => {
    const newer = added.filter(({ id }) => !byId.has(id));
    expect(newer).toHaveLength(expected.hgncSymbols.newerOnly);
    expect(hash(newer.map(({ id, symbol }) => `${id} ${symbol}`))).toBe(expected.hgncSymbols.newerOnlyHash);
    expect(codes.get('older-only')).toBe(expected.hgncSymbols.olderOnly);
  });

  it('change no symbol or name; a changed symbol is an alias and a conflict', () => {
    const changed = conflicts.filter(({ field }) => field === 'symbol');
    expect(changed).toHaveLength(expected.hgncSymbols.symbolsChanged);
    expect(hash(changed.map(({ subject, values }) => [subject, ...values.map(({ value }) => value)].join(' ')))).toBe(expected.hgncSymbols.symbolsChangedHash);
    const rows = new Map(added.map((gene) => [gene.id, gene]));
    for (const { subject, values } of changed) {
      const names = [...(rows.get(subject)?.aliases ?? []), ...(byId.get(subject)?.aliases ?? []), ...(byId.get(subject)?.previousSymbols ?? [])];
      expect(names).toContain(values[1]?.value);
    }
    for (const gene of added) {
      const older = byId.get(gene.id);
      if (older) expect([gene.symbol, gene.name, gene.xrefs]).toEqual([older.symbol, older.name, []]);
    }
  });
});

describe('CellPhoneDB', () => {
  const { genes: classified = [], ligandReceptors: pairs = [], receptorComplexes = [], references = [], codes, lines } = read(cellphonedb, genes);
  const subunits = new Map(receptorComplexes.map((receptor) => [receptor.id, receptor.subunits]));

  it('puts genes into the published classes on the published grounds', () => {
    expect(classified).toHaveLength(expected.classes.genes);
    expect(hash(classified.map((gene) => `${gene.id} ${gene.classes.join('|')} ${gene.classBasis.join('|')}`))).toBe(expected.classes.hash);
    expect(classified.filter((gene) => gene.classes.includes('CYTOKINE'))).toHaveLength(expected.classes.cytokines);
  });

  it('gives every pair of a ligand and a receptor, with affinity and inhibition', () => {
    const linesOf = pairs.map((pair) =>
      [pair.key.slice('cellphonedb:'.length), pair.ligandGenes.join(), (subunits.get(pair.receptor) ?? []).join(), pair.affinity === 'LOW', pair.inhibitory].join(' '),
    );
    expect(pairs).toHaveLength(expected.cellphonedb.pairs);
    expect(hash(linesOf)).toBe(expected.cellphonedb.pairsHash);
    expect(pairs.filter((pair) => pair.affinity === 'LOW')).toHaveLength(expected.cellphonedb.lowAffinity);
    expect(pairs.filter((pair) => pair.inhibitory)).toHaveLength(expected.cellphonedb.inhibitory);
  });

  it('answers which receptor a cytokine binds', () => {
    const receptorsOf = (id: string) => pairs.filter((pair) => pair.ligandGenes.includes(id)).map((pair) => [pair.receptor, subunits.get(pair.receptor)]);
    expect(receptorsOf('HGNC:6001')).toEqual([
      ['cellphonedb:IL2_receptor_HA', ['HGNC:6008', 'HGNC:6009', 'HGNC:6010']],
      ['cellphonedb:IL2_receptor_I', ['HGNC:6009', 'HGNC:6010']],
    ]);
    const ligands = new Set(pairs.flatMap((pair) => pair.ligandGenes));
    expect(classified.filter((gene) => gene.classes.includes('CYTOKINE') && ligands.has(gene.id))).toHaveLength(expected.cellphonedb.cytokinesThatAreLigands);
  });

  it('gives receptors with their chains, and papers by number', () => {
    expect(receptorComplexes).toHaveLength(expected.cellphonedb.receptors);
    expect(hash(receptorComplexes.map((receptor) => `${receptor.id} ${receptor.subunits.join()}`))).toBe(expected.cellphonedb.receptorsHash);
    expect(hash(references.map(({ pmid }) => pmid ?? ''))).toBe(expected.cellphonedb.references);
  });

  it('reports what it left out or read otherwise', () => {
    const outdated = lines.filter(({ code }) => code === 'outdated-symbol').map(({ reason }) => reason.split(' ')[0]);
    expect(outdated.sort()).toEqual(expected.cellphonedb.outdatedSymbols);
    const enzymes = lines.filter(({ code }) => code === 'made-by-enzymes').map(({ reason }) => Number(/(\d+) pairs/.exec(reason)?.[1]));
    expect(enzymes.reduce((sum, count) => sum + count, 0)).toBe(expected.cellphonedb.madeByEnzymes);
    expect(codes.get('bad-pmid')).toBe(1);
    expect(lines.filter(({ severity }) => severity === 'REJECTED')).toEqual([]);
  });
});

describe('the Cell Ontology', () => {
  const { cellTypes = [], lines } = read(cellOntology, []);

  it('gives every term, obsolete ones flagged', () => {
    expect(cellTypes).toHaveLength(expected.cellOntology.terms);
    expect(hash(cellTypes.map(({ id }) => id))).toBe(expected.cellOntology.ids);
    expect(cellTypes.filter(({ deprecated }) => deprecated)).toHaveLength(expected.cellOntology.obsolete);
    expect(cellTypes.find(({ id }) => id === 'CL:0000073')?.deprecated).toBe(true);
    expect(hash(cellTypes.map(({ id, parents }) => [id, ...parents].join(' ')))).toBe(expected.cellOntology.parents);
    expect(lines).toEqual([]);
  });
});

describe('WikiPathways', () => {
  const { pathways = [], pathwayGenes = [], lines } = read(wikipathways, genes);

  it('gives every pathway, without garbled letters', () => {
    expect(pathways).toHaveLength(expected.wikipathways.pathways);
    expect(hash(pathways.map(({ id }) => id.slice('wikipathways:'.length)))).toBe(expected.wikipathways.ids);
    expect(pathways.filter(({ title, description }) => /[ÃÂ][\u0080-\u00bf]|\]\(https?:/.test(`${title} ${description ?? ''}`)).map(({ id }) => id)).toEqual([]);
    expect(lines.filter(({ code }) => code === 'garbled-text')).toEqual([]);
  });

  it('gives every gene of a pathway once', () => {
    const keys = pathwayGenes.map(({ pathway, gene }) => `${pathway} ${gene}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('wikipathways:WP49 '))).toHaveLength(expected.wikipathways.genesOfWp49);
  });

  it('gives every membership; what no name or id leads to is reported', () => {
    expect(pathwayGenes).toHaveLength(expected.wikipathways.memberships);
    expect(hash(pathwayGenes.map(({ pathway, gene }) => `${pathway} ${gene}`))).toBe(expected.wikipathways.membershipsHash);
    const unresolved = lines.filter(({ code }) => code === 'unknown-gene').map(({ record }) => record);
    expect([...new Set(unresolved)].sort()).toEqual(expected.wikipathways.unresolved);
  });
});
