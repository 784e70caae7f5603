import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { geneStatement, madeNetwork, networkEvent, wholeText } from '../testing/made-network.ts';
import { minervaChunks } from './minerva.format.ts';

const EVENTS = [
  networkEvent({ id: 'aop.events:1', genes: [geneStatement({ id: 'HGNC:1', symbol: 'UP', change: 'INCREASED' }), geneStatement({ id: 'HGNC:2', symbol: 'BOTH', change: 'ACTIVATED' }), geneStatement({ id: 'HGNC:4', symbol: 'SHED', change: 'SHED' })] }),
  networkEvent({ id: 'aop.events:2', genes: [geneStatement({ id: 'HGNC:2', symbol: 'BOTH', change: 'DECREASED' }), geneStatement({ id: 'HGNC:3', symbol: 'DOWN', change: 'DECREASED' }), geneStatement({ id: 'HGNC:1', symbol: 'UP', change: null })] }),
];

const overlay = async (query: string): Promise<readonly Readonly<Record<string, string>>[]> => parse(await wholeText(minervaChunks(madeNetwork({ events: EVENTS }), { params: new URLSearchParams(query) })), { columns: true, delimiter: '\t' });

describe('an overlay for MINERVA', () => {
  it('has each gene once, by its HGNC id, coloured by its change', async () => {
    const rows = await overlay('');
    expect(rows.map(({ identifier_hgnc }) => identifier_hgnc)).toEqual(['HGNC:1', 'HGNC:2', 'HGNC:4', 'HGNC:3']);
    const [up, both, shed, down] = rows.map(({ color }) => color);
    expect(new Set([up, both, shed, down]).size).toBe(4);
    for (const colour of [up, both, shed, down]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(rows[0]?.['description']).toBe('UP: increased or activated; aop.events:1, aop.events:2');
  });

  it('gives numbers from -1 to 1 where they are asked for, without genes whose change is not stated', async () => {
    expect((await overlay('as=value&by=symbol')).map(({ identifier_hgnc_symbol, value }) => [identifier_hgnc_symbol, value])).toEqual([['UP', '1'], ['BOTH', '0'], ['DOWN', '-1']]);
  });
});
