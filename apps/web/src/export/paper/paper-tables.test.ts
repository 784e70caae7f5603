import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { bibtex } from '../../cite/bibtex.ts';
import { referenceCitation } from '../../cite/reference-citation.ts';
import { HEAD, madeEvent, madeLink, madeStatement } from '../../figure/testing/made-figures.ts';
import type { CitedReference } from '../../sections/shared/reference-columns.ts';
import { OHT_201_COLUMNS, OHT_201_REMARKS } from '../dossier/oht-201-columns.ts';
import { worksheetChunks } from '../dossier/worksheet.ts';
import type { Provenance } from '../network/network.ts';
import { geneStatement, HOSTILE_TITLES, networkEvent, networkRelationship } from '../testing/made-network.ts';
import { latexTable, latexWords } from './latex-table.ts';
import { eventTable, matrixTable, relationshipTable } from './paper-tables.ts';
import { wikitextTable, wikiWords } from './wikitext-table.ts';

const PROVENANCE: Provenance = {
  title: 'A made pathway',
  about: 'Its events.',
  release: { id: 'r-made', date: '2026-03-01', title: 'Made' },
  licence: 'CC-BY-4.0',
  licenceNote: null,
  sources: [{ id: 'source:one', name: 'Made source', version: null, licence: 'CC-BY-4.0', licenceUrl: null, attribution: 'who made it', url: null }],
  notes: ['Reconstruction, made for a test'],
  page: 'http://sequela.example/aops/made:1',
  url: 'http://sequela.example/export/x',
};
const REFERENCE: CitedReference = { id: 'pubmed:1', kind: 'JOURNAL_ARTICLE', citation: 'Maker M. On making_things & more. 2020.', year: 2020, doi: '10.1000/made.1', pmid: '1', link: null };
const chain = { events: [madeEvent(1, 0), madeEvent(2, 1)], links: [madeLink(1, 2)] };
const asked = { name: 'made:1', title: 'A made pathway', chain, provenance: PROVENANCE, references: new Map([[REFERENCE.id, REFERENCE]]) };
const events = [networkEvent({ id: 'made.events:1', genes: [geneStatement(), geneStatement({ symbol: 'IL2', references: ['pubmed:1', 'pubmed:9'] })] }), networkEvent({ id: 'made.events:2' })];

describe('a LaTeX table', () => {
  const text = latexTable(eventTable(asked, events));

  it('is ruled by booktabs, with caption, label, and as many cells in each row as columns', () => {
    for (const part of ['{\\footnotesize\\setlength{\\tabcolsep}{2.5pt}\n\\begin{longtable}', '\\toprule', '\\midrule', '\\bottomrule', '\\end{longtable}}', '\\caption{Key events: A made pathway. Reconstruction, made for a test.}', '\\label{tab:made-1-events}']) expect(text).toContain(part);
    const rows = text.split('\n').filter((line) => line.endsWith(' \\\\') && !line.startsWith('\\'));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.split(' & ')).toHaveLength(7);
  });

  it('cites by the keys that the BibTeX file of the references has', () => {
    const [key] = /@misc\{([^,]+),/.exec(bibtex([referenceCitation(REFERENCE)]))?.slice(1) ?? [];
    expect(text).toContain(`\\cite{${key},pubmed-9}`);
  });

  it('names sources, licence, release and address', () => {
    for (const part of ['Source: Made source (CC-BY-4.0): who made it.', 'Licence: CC-BY-4.0.', 'Sequela release r-made of 2026-03-01: http://sequela.example/aops/made:1.']) expect(text).toContain(part);
  });

  it.each(HOSTILE_TITLES.map((title): readonly [string] => [title]))('prints %.20s as itself', (title) => {
    const written = latexTable(eventTable({ ...asked, title, chain: { events: [madeEvent(1, 0, { title })], links: [] } }, []));
    const rows = written.split('\n').filter((line) => /^1 & /.test(line));
    expect(rows).toHaveLength(1);
    // What is left without its escapes and the commands of our own has no sign that LaTeX obeys.
    expect(latexWords(title).replace(/\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\ldots\{\}|\\ensuremath\{\\?[a-zA-Z-]+\}|\\[{}$&#_%,]/g, '')).not.toMatch(/[\\{}$&#_%^]/);
  });

  it('writes Greek without a package', () => expect(latexWords('IFN-γ ≥ TNF-α → β_2')).toBe('IFN-\\ensuremath{\\gamma} \\ensuremath{\\geq} TNF-\\ensuremath{\\alpha} \\ensuremath{\\rightarrow} \\ensuremath{\\beta}\\_2'));
});

describe('the tables', () => {
  it('have relationships in the order of the numbers of the figure, with what AOPs grade them', () => {
    const { rows } = relationshipTable(asked, [networkRelationship({ from: 'made.events:2', to: 'made.events:1', holdings: [] }), networkRelationship({ from: 'made.events:1', to: 'made.events:2' })]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['1 An event', 'leads to', '2 Another event', 'adjacent', 'H'],
      ['2 An event', 'leads to', '1 Another event', '–', '–'],
    ]);
  });

  it('have a matrix with a mark and a letter for each statement, and its references', () => {
    const statements = [madeStatement(1, 'HGNC:6001', { rowLabel: 'IL2' }), madeStatement(2, 'HGNC:6001', { rowLabel: 'IL2', sense: 'NONE', status: 'HYPOTHESISED', hinders: true, basis: 'BACKGROUND' })];
    const { rows, columns, caption } = matrixTable(asked, { head: HEAD, events: chain.events, statements, rowKind: 'Cytokine', caption: 'Cytokines.', emptyWords: '' }, events);
    expect(columns.map(({ head }) => head)).toEqual(['Cytokine', '1', '2', 'References']);
    expect(rows).toEqual([['IL2', '↑ S', '(⊣● B)', { references: ['pubmed:1', 'pubmed:9'] }]]);
    expect(caption).toContain('Letters: S stated, B background');
  });
});

describe('a wikitext table', () => {
  const text = wikitextTable(eventTable(asked, events));

  it('has a row for each event, caption, notes, and links to its references', () => {
    expect(text.match(/^\|-$/gm)).toHaveLength(3);
    expect(text).toContain('|+ Key events: A made pathway');
    expect(text).toContain('[https://doi.org/10.1000/made.1 doi:10.1000/made.1], pubmed:9');
    for (const part of ["'''Reconstruction, made for a test'''", 'CC-BY-4.0', 'r-made']) expect(text).toContain(part);
  });

  it.each([...HOSTILE_TITLES, '{{delete}}', '[[File:x.png]]', "'''bold'''", '~~~~', '__NOTOC__', '|-\n| x', '<ref>x</ref>', 'https://elsewhere.example/'].map((title): readonly [string] => [title]))('lets nothing of %.20s be markup', (title) => {
    expect(wikiWords(title)).not.toMatch(/[<>[\]{}|'"~!\n]|__|:\/\//);
    const lines = wikitextTable(eventTable({ ...asked, chain: { events: [madeEvent(1, 0, { title })], links: [] } }, [])).split('\n');
    expect(lines.filter((line) => line === '|-')).toHaveLength(2);
  });
});

describe('a worksheet', () => {
  const readSheet = async (): Promise<string> => {
    async function* rows() {
      yield [OHT_201_COLUMNS.map(({ field }: { readonly field: string | null }) => field ?? '')];
      yield [OHT_201_COLUMNS.map(({ key }) => (key === 'effect_title' ? '=1+1' : key))];
    }
    let text = '';
    for await (const chunk of worksheetChunks({ title: 'Made', remarks: OHT_201_REMARKS, columns: OHT_201_COLUMNS.map(({ key }) => key), rows: rows() }, PROVENANCE)) text += chunk;
    return text;
  };

  it('says that it is no IUCLID file, which fields the template names, and guards formulas', async () => {
    const text = await readSheet();
    expect(text).toContain('This is no IUCLID file and cannot be imported');
    const table = parse(text, { relax_column_count: true }).filter((row) => !(row[0] ?? '').startsWith('#'));
    expect(table.map((row) => row.length)).toEqual([OHT_201_COLUMNS.length, OHT_201_COLUMNS.length, OHT_201_COLUMNS.length]);
    expect(table[1]?.[table[0]?.indexOf('reference_year') ?? 0]).toBe('Data source: Year');
    expect(table[1]?.[table[0]?.indexOf('effect_object') ?? 0]).toBe('');
    expect(table[2]?.[table[0]?.indexOf('effect_title') ?? 0]).toBe("'=1+1");
    expect(text).toContain('# Licence,CC-BY-4.0');
  });
});
