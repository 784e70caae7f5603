import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { embedAnswerOf, embedAsk, HOSTILE } from '../testing/embed-answer-of.ts';
import { embedJson } from './embed-json.ts';
import { embedRows } from './embed-rows.ts';

const QUESTION = '{ genes(first: 500) { nodes { id symbol name families { id name } } } }';
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|" /C calc"!A0', '=HYPERLINK("http://x")'];
const answerWith = (names: readonly string[], set = {}) => embedAnswerOf(QUESTION, { genes: { nodes: names.map((name, at) => ({ id: `HGNC:${at}`, symbol: name, name, families: [{ id: 'hgnc.genegroup:1', name }] })) } }, set);

async function textOf(...[answer, ask, format]: Parameters<typeof embedRows>): Promise<readonly string[]> {
  const rows = embedRows(answer, ask, format);
  if (!(Symbol.asyncIterator in rows)) throw new Error(rows.join(' '));
  const pieces: string[] = [];
  for await (const piece of rows) pieces.push(piece);
  return pieces;
}
const cellsOf = async (...asked: Parameters<typeof embedRows>): Promise<readonly (readonly string[])[]> => parse((await textOf(...asked)).join(''), { delimiter: asked[2] === 'csv' ? ',' : '\t', relax_column_count: true });

describe.each(['csv', 'tsv'] as const)('rows as %s', (format) => {
  it('begin with the names of the columns and hold every row', async () => {
    const rows = await cellsOf(answerWith(['A', 'B']), embedAsk(), format);
    expect(rows).toEqual([['id', 'symbol', 'name', 'families'], ['HGNC:0', 'A', 'A', 'A'], ['HGNC:1', 'B', 'B', 'B']]);
  });

  it('are of the list that is asked for', async () => {
    const rows = await cellsOf(answerWith(['A']), embedAsk({ list: 'genes.nodes.families' }), format);
    expect(rows[0]).toContain('genes.id');
    expect(embedRows(answerWith(['A']), embedAsk({ list: 'nothing' }), format)).toEqual(['The answer has no such list. It has: genes.nodes, genes.nodes.families.']);
  });

  it('have nothing in them that a spreadsheet would run, in the head neither', async () => {
    const rows = await cellsOf(answerWith([...FORMULAS, ...HOSTILE], { title: FORMULAS[0], notes: FORMULAS }), embedAsk({ head: true }), format);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\s]/);
    expect(rows.flat().filter((cell) => cell.startsWith("'="))).not.toHaveLength(0);
  });

  it('say with a head what they are, of which release and under which licence', async () => {
    const head = Object.fromEntries((await cellsOf(answerWith(['A'], { notes: ['A note'] }), embedAsk({ head: true }), format)).map(([name, text]) => [name, text]));
    expect(head).toMatchObject({ '# Title': 'A question', '# Note': 'A note', '# Release': expect.stringContaining('r-0123456789abcdef of 2026-11-22'), '# Licence': 'CC-BY-4.0', '# Source': 'One (CC-BY-4.0): One, by its authors', '# Question': QUESTION, '# Address': `https://sequela.example.org/embed/${'a1'.repeat(32)}.${format}` });
  });

  it('are written in pieces', async () => {
    expect((await textOf(answerWith(Array.from({ length: 2000 }, (_, at) => `G${at}`)), embedAsk(), format)).length).toBeGreaterThan(4);
  });
});

it('JSON has all that must go with the answer, and the answer as it came', () => {
  const answer = answerWith(HOSTILE, { notes: ['A note'] });
  expect(JSON.parse(embedJson(answer))).toEqual({
    title: answer.title,
    notes: ['A note'],
    release: answer.release,
    licence: { id: 'CC-BY-4.0', url: answer.licenceUrl, note: null },
    sources: answer.sources,
    home: answer.home,
    embed: answer.address,
    question: { id: answer.id, document: QUESTION, variables: {} },
    data: answer.data,
  });
});
