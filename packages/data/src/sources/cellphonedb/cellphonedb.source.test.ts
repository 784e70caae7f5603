import { describe, expect, it } from '@jest/globals';
import type { GeneRecord } from '../../records/gene.record.ts';
import { SourceError } from '../source.ts';
import { fetchedOn } from '../testing/fetched-list.ts';
import { bareGene, readSource, tableText } from '../testing/read-source.ts';
import { CELLPHONEDB_FILES } from './cellphonedb-files.ts';
import { cellphonedb } from './cellphonedb.source.ts';

const genes: readonly GeneRecord[] = [
  bareGene('HGNC:1', 'LIG', { xrefs: ['uniprot:P1'], groups: [601] }),
  bareGene('HGNC:2', 'RECA', { xrefs: ['uniprot:P2'] }),
  bareGene('HGNC:3', 'RECB', { xrefs: ['uniprot:P3'], previousSymbols: ['OLDB'] }),
  bareGene('HGNC:4', 'HLA-X', { xrefs: ['uniprot:P4'] }),
];

interface Tables {
  readonly interactions: readonly (readonly string[])[];
  readonly complexes: readonly (readonly string[])[];
  readonly proteins: readonly (readonly string[])[];
  readonly genes: readonly (readonly string[])[];
}
const base: Tables = {
  interactions: [],
  complexes: [
    ['LIG_receptor', 'P2', 'P3', '', '', '', 'TRUE', 'False', ''],
    ['integrin_x', 'P3', '', '', '', '', 'FALSE', 'True', ''],
    ['Lig_dimer', 'P1', 'P1', '', '', '', 'FALSE', 'FALSE', ''],
    ['Dopamine_byDDC', 'P4', '', '', '', '', 'FALSE', 'FALSE', ''],
  ],
  proteins: [['P1', 'Cytokine', '']],
  genes: [
    ['LIG', 'P1', 'LIG', 'ENSG1'],
    ['LIG', 'P1', 'LIG', 'ENSG2'],
    ['RECA', 'P2', 'RECA', 'ENSG3'],
    ['OLDB', 'P3', 'OLDB', 'ENSG4'],
    ['HLA-X', 'P4', 'HLAX', 'ENSG5'],
  ],
};
const headers: Record<keyof Tables, readonly string[]> = {
  interactions: ['partner_a', 'partner_b', 'source', 'comments', 'classification', 'directionality', 'modulatory_effect'],
  complexes: ['complex_name', 'uniprot_1', 'uniprot_2', 'uniprot_3', 'uniprot_4', 'uniprot_5', 'receptor', 'integrin', 'note'],
  proteins: ['uniprot', 'secreted_desc', 'receptor_desc'],
  genes: ['gene_name', 'uniprot', 'hgnc_symbol', 'ensembl'],
};
const filesOf = (more: Partial<Tables>): Record<string, string> => {
  const names = Object.keys(headers) as (keyof Tables)[];
  return Object.fromEntries(names.map((name) => [CELLPHONEDB_FILES[name], tableText([headers[name], ...(more[name] ?? base[name])], ',')]));
};
const read = (more: Partial<Tables>) => readSource(cellphonedb, filesOf(more), genes);
const pair = (a: string, b: string, more: Partial<Record<'source' | 'comments' | 'direction' | 'effect', string>> = {}): readonly string[] => [
  a,
  b,
  more.source ?? 'uniprot',
  more.comments ?? '',
  'Signaling by Tests ',
  more.direction ?? 'Ligand-Receptor',
  more.effect ?? '',
];

describe('cellphonedb', () => {
  it('makes a pair of a ligand and its receptor complex, with the papers its free text names', () => {
    const { tables } = read({ interactions: [pair('P1', 'LIG_receptor', { source: '"Reviewed_in_PMID:111;PMID:222 & PMID:111_"' })] });
    expect(tables.ligandReceptors).toEqual([
      {
        key: 'cellphonedb:P1|LIG_receptor',
        ligandName: 'LIG',
        ligandGenes: ['HGNC:1'],
        receptor: 'cellphonedb:LIG_receptor',
        affinity: null,
        inhibitory: false,
        classification: 'Signaling by Tests',
        sourceText: 'Reviewed_in_PMID:111;PMID:222 & PMID:111_',
        basis: 'CURATED',
        sources: ['source:cellphonedb'],
        references: ['pubmed:111', 'pubmed:222'],
        referencesInherited: false,
      },
    ]);
    expect(tables.references?.map(({ id, citation, link }) => [id, citation, link])).toEqual([
      ['pubmed:111', null, 'https://pubmed.ncbi.nlm.nih.gov/111/'],
      ['pubmed:222', null, 'https://pubmed.ncbi.nlm.nih.gov/222/'],
    ]);
  });

  it('lists receptors: complexes with their chains, single chains under the symbol, flagged ones without a pair', () => {
    const { tables } = read({ interactions: [pair('Lig_dimer', 'P3')] });
    expect(tables.receptorComplexes?.map(({ id, name, subunits }) => [id, name, subunits])).toEqual([
      ['cellphonedb:P3', 'RECB', ['HGNC:3']],
      ['cellphonedb:LIG_receptor', 'LIG_receptor', ['HGNC:2', 'HGNC:3']],
      ['cellphonedb:integrin_x', 'integrin_x', ['HGNC:3']],
    ]);
    expect(tables.ligandReceptors?.[0]).toMatchObject({ ligandName: 'Lig_dimer', ligandGenes: ['HGNC:1'] });
  });

  it('marks low affinity and decoys; a receptor is low only where all its pairs are', () => {
    const low = { comments: 'low affinity interaction' };
    const { tables } = read({
      interactions: [pair('P1', 'P2', low), pair('Lig_dimer', 'P2'), pair('P1', 'P3', low), pair('P4', 'P3', { ...low, effect: 'Inhibitory' })],
    });
    expect(tables.ligandReceptors?.map(({ affinity, inhibitory }) => [affinity, inhibitory])).toEqual([
      ['LOW', false],
      [null, false],
      ['LOW', false],
      ['LOW', true],
    ]);
    expect(tables.receptorComplexes?.slice(0, 2).map(({ name, affinity }) => [name, affinity])).toEqual([
      ['RECA', null],
      ['RECB', 'LOW'],
    ]);
  });

  it('follows outdated symbols and says so', () => {
    const { lines } = read({});
    expect(lines.filter(({ code }) => code === 'outdated-symbol').map(({ reason }) => reason)).toEqual([
      'OLDB is not a current symbol; read as RECB (found as previous)',
      'HLAX is not a current symbol; read as HLA-X (found as name)',
    ]);
  });

  it('leaves out small molecules, other directions, unknown partners and repeated pairs, each with a line', () => {
    const { tables, faults } = read({
      interactions: [
        pair('Dopamine_byDDC', 'P2'),
        pair('P1', 'P2', { direction: 'Adhesion-Adhesion' }),
        pair('P1', 'P2', { direction: 'Sideways' }),
        pair('P1', 'P99'),
        pair('P1', 'P2'),
        pair('P1', 'P2'),
      ],
    });
    expect(tables.ligandReceptors?.map(({ key }) => key)).toEqual(['cellphonedb:P1|P2']);
    expect(faults.filter((fault) => !fault.includes('outdated-symbol'))).toEqual([
      'REJECTED unknown-directionality P1|P2 (line 4)',
      'REJECTED unknown-partner P1|P99 (line 5)',
      'REJECTED duplicate-id P1|P2 (line 7)',
      'NOTE no-ligand Adhesion-Adhesion',
      'NOTE made-by-enzymes Dopamine_byDDC',
    ]);
  });

  it('makes no reference of a number too long for PubMed', () => {
    const { tables, faults } = read({ interactions: [pair('P1', 'P2', { source: 'PMID:1218020110' })] });
    expect(tables.ligandReceptors?.[0]).toMatchObject({ references: [], sourceText: 'PMID:1218020110' });
    expect(faults).toContain('DOUBTFUL bad-pmid P1|P2 (line 2)');
  });

  it('reports complexes with lost chains or odd flags, and a UniProt id that HGNC gives to another gene', () => {
    const { tables, faults } = read({
      complexes: [
        ['Lost', 'P77', '', '', '', '', 'TRUE', 'FALSE', ''],
        ['Odd', 'P2', '', '', '', '', 'maybe', 'FALSE', ''],
        ['Odd', 'P3', '', '', '', '', 'TRUE', 'FALSE', ''],
      ],
      genes: [['RECA', 'P1', 'RECA', 'E'], ['LIG', 'P2', 'LIG', 'E'], ['GONE', 'P9', 'GONE', 'E']],
    });
    expect(tables.receptorComplexes).toEqual([]);
    expect(faults).toEqual([
      'DOUBTFUL uniprot-differs P1 (line 2)',
      'DOUBTFUL uniprot-differs P2 (line 3)',
      'REJECTED unknown-gene P9 (line 4)',
      'REJECTED unknown-chain Lost (line 2)',
      'DOUBTFUL unknown-boolean Odd (line 3)',
      'REJECTED duplicate-id Odd (line 4)',
    ]);
  });

  it('adds the classes of genes and nothing else of them', () => {
    expect(read({}).tables.genes).toEqual([
      bareGene('HGNC:1', 'LIG', {
        classes: ['CYTOKINE'],
        classBasis: ['hgnc_group', 'cellphonedb_secreted_desc'],
        sources: ['source:cellphonedb', 'source:hgnc'],
      }),
    ]);
  });

  it.each([
    ['a last row cut short', 'partner_a,partner_b,source,comments,classification,directionality,modulatory_effect\nP1,P2,uni', 'stops within line 2 (3 of 7 cells)'],
    ['a quoted cell cut short', 'partner_a,partner_b,source,comments,classification,directionality,modulatory_effect\nP1,"P2', 'not readable as comma-separated'],
    ['other columns', 'a,b\n1,2\n', 'lacks the column(s) partner_a, partner_b'],
    ['no text', '', 'is empty'],
  ])('refuses a table with %s', (_what, text, reason) => {
    const broken = (): unknown => readSource(cellphonedb, { ...filesOf({}), [CELLPHONEDB_FILES.interactions]: text }, genes);
    expect(broken).toThrow(SourceError);
    expect(broken).toThrow(reason);
  });

  it('tells when its tables were fetched, which is no date of the data', () => {
    const files = { ...filesOf({}), 'fetched.json': fetchedOn('2026-11-20', CELLPHONEDB_FILES.genes) };
    expect(readSource(cellphonedb, files, genes).edition).toEqual({ version: 'v5.0.0, download of 2026-11-20', date: null });
    expect(read({}).edition).toBeUndefined();
  });
});
