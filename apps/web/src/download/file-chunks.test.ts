import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { CellValue, Row } from '../sections/section.ts';
import type { FileFormat } from '../wording/route.ts';
import { fileChunks } from './file-chunks.ts';
import { fileStream } from './file-stream.ts';

const COLUMNS = [{ key: 'id', head: 'Id', isId: true }, { key: 'count', head: 'How many' }, { key: 'names', head: 'Names' }];
const HEAD = { title: 'Evidence: =A title', about: 'One row each.', questions: [{ query: 'query Q {\n  a\n}', variables: { id: 'aop:40' } }], release: { id: 'r-1', date: '2026-11-22', title: 'A release' }, licence: 'CC0-1.0', attributions: ['A source'], notes: ['A reconstruction'], url: 'http://portal/x' };

const row = (...values: CellValue[]): Row => ({ cells: values.map((value) => ({ value, href: null })), references: [] });

async function* pages(fail: boolean): AsyncGenerator<readonly Row[], void, undefined> {
  yield [row('aop:1', 1, ['a', 'b']), row('aop:2', 0, [])];
  if (fail) throw new Error('The API went away');
  yield [];
  yield [row('aop:3', 3, null)];
}

const textOf = async (format: FileFormat, { withHead = false, fail = false } = {}): Promise<string> => new Response(fileStream(fileChunks(format, { head: HEAD, withHead, columns: COLUMNS, pages: pages(fail) }))).text();

describe('a file', () => {
  it('has the rows of all pages below one head', async () => {
    expect(await textOf('csv')).toBe('id,count,names\naop:1,1,a | b\naop:2,0,\naop:3,3,\n');
    expect(parse(await textOf('tsv'), { delimiter: '\t' })).toHaveLength(4);
  });

  it('is JSON with numbers, lists and nulls as they are', async () => {
    const { head, columns, rows } = JSON.parse(await textOf('json')) as { head: unknown; columns: readonly { key: string }[]; rows: readonly unknown[] };
    expect(head).toEqual(HEAD);
    expect(columns.map(({ key }) => key)).toEqual(['id', 'count', 'names']);
    expect(rows).toEqual([{ id: 'aop:1', count: 1, names: ['a', 'b'] }, { id: 'aop:2', count: 0, names: [] }, { id: 'aop:3', count: 3, names: null }]);
  });

  it('says on request what it is, in rows of two that no spreadsheet runs', async () => {
    const lines = parse(await textOf('csv', { withHead: true }), { relax_column_count: true }) as string[][];
    const said = lines.filter(([name]) => name?.startsWith('# '));
    for (const name of ['# Title', '# Note', '# Rows', '# Release', '# Licence', '# Source', '# Question', '# Variables', '# Address']) expect(said.map(([each]) => each)).toContain(name);
    for (const [name, text, ...more] of said) expect([name, text, more.length]).toEqual([name, expect.stringMatching(/^[^=+@\t-]/), 0]);
    expect(lines[said.length]).toEqual(['id', 'count', 'names']);
  });

  it.each(['csv', 'tsv', 'json'] as const)('fails as a stream when a later page of %s fails: half a file must not look whole', async (format) => {
    await expect(textOf(format, { fail: true })).rejects.toThrow('The API went away');
  });

  it('stops asking when its reader goes away', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<readonly Row[], void, undefined> {
      for (;;) yield [row(`aop:${++asked}`, 1, null)];
    }
    const reader = fileStream(fileChunks('csv', { head: HEAD, withHead: false, columns: COLUMNS, pages: endless() })).getReader();
    for (let at = 0; at < 5; at++) await reader.read();
    await reader.cancel();
    expect(asked).toBeLessThan(10);
  });
});
