import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { cellStatement, geneStatement, HOSTILE_TITLES, hostileNetwork, madeNetwork, networkEvent, networkRelationship, wholeText } from '../testing/made-network.ts';
import { EVENT_TABLE, RELATIONSHIP_TABLE, STATEMENT_TABLE } from './network-tables.ts';
import { tableChunks } from './table.format.ts';

type Rows = readonly Readonly<Record<string, string>>[];
const readCsv = (text: string): Rows => parse(text, { columns: true });

describe('a network as tables', () => {
  it('has a row for each relationship in each AOP that holds it', async () => {
    const holding = { adjacency: 'NON_ADJACENT', weightOfEvidence: 'LOW', quantitativeUnderstanding: null, quantitativeText: null, status: 'CONTESTED' } as const;
    const relationship = networkRelationship({ holdings: [{ aop: 'aop:1', ...holding }, { aop: 'aop:2', ...holding, weightOfEvidence: 'HIGH' }] });
    const rows = readCsv(await wholeText(tableChunks(madeNetwork({ relationships: [relationship] }), RELATIONSHIP_TABLE, 'csv', false)));
    expect(rows.map(({ id, aop, upstream, downstream_id, weight_of_evidence, adjacency }) => [id, aop, upstream, downstream_id, weight_of_evidence, adjacency])).toEqual([
      ['aop.relationships:1', 'aop:1', 'An event', 'aop.events:2', 'LOW', 'NON_ADJACENT'],
      ['aop.relationships:1', 'aop:2', 'An event', 'aop.events:2', 'HIGH', 'NON_ADJACENT'],
    ]);
  });

  it('has a row for each statement of a gene or a cell', async () => {
    const event = networkEvent({ genes: [geneStatement(), geneStatement({ change: null, aops: ['aop:1', 'aop:2'] })], cells: [cellStatement()] });
    const rows = readCsv(await wholeText(tableChunks(madeNetwork({ events: [event] }), STATEMENT_TABLE, 'csv', false)));
    expect(rows.map(({ kind, id, name, cytokine, change, aops }) => [kind, id, name, cytokine, change, aops])).toEqual([
      ['gene', 'HGNC:6001', 'IL2', 'yes', 'INCREASED', ''],
      ['gene', 'HGNC:6001', 'IL2', 'yes', '', 'aop:1 | aop:2'],
      ['cell type', 'CL:0000084', 'T cell', '', '', ''],
    ]);
  });

  it('lets no cell begin like a formula, and keeps all else', async () => {
    const rows = readCsv(await wholeText(tableChunks(hostileNetwork(), EVENT_TABLE, 'csv', false)));
    expect(rows.map(({ name }) => name)).toEqual(HOSTILE_TITLES.map((title) => (title.startsWith('=') ? `'${title}` : title)));
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  });

  it('tells of itself before its rows where that is asked for, in tabs too', async () => {
    const text = await wholeText(tableChunks(madeNetwork(), EVENT_TABLE, 'tsv', true));
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('#')).map((line) => line.split('\t')[0])).toEqual(['# Title', '# Note', '# Rows', '# Release', '# Licence', '# Source', '# Address']);
    expect(lines.find((line) => !line.startsWith('#'))?.split('\t').slice(0, 3)).toEqual(['id', 'name', 'role']);
  });
});
