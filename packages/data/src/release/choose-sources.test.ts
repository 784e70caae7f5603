import { describe, expect, it } from '@jest/globals';
import { createMemoryFiles } from '../sources/source-files.ts';
import type { FileChoice, Source } from '../sources/source.ts';
import { chooseSources } from './choose-sources.ts';
import { tinySource } from './testing/tiny-sources.ts';

const source = (name: string, ...requires: FileChoice[]): Source => ({ ...tinySource(name, {}).source, requires });
const genes = source('genes', ['g/new.txt', 'g/old-*.tsv']);
const cells = source('cells', 'c/cells.obo', 'c/notes.txt');
const wikiExport = source('export', 'w/export.gz');
const wikiTables = source('tables', 'w/a.tsv', 'w/b.tsv');
const titles = source('titles', 't/titles.tsv');
const drawings = source('drawings', 'd/*.zip');
const GROUPS = [
  { name: '', needs: 'ALL', sources: [genes, cells] },
  { name: 'AOP-Wiki', needs: 'ONE', sources: [wikiExport, wikiTables] },
  { name: '', needs: 'NONE', sources: [titles], supersededBy: 'source:export' },
  { name: '', needs: 'NONE', sources: [drawings] },
] as const;

const choose = (...paths: readonly string[]) => {
  const { there, absent } = chooseSources(createMemoryFiles(Object.fromEntries(paths.map((path) => [path, '']))), 'the folder', GROUPS);
  return { there: there.map(({ description }) => description.id), absent: absent.map(({ id, missing }) => [id, ...missing]) };
};

describe('chooseSources', () => {
  it('takes every source whose files are there, under whatever name, in the order of the groups', () => {
    expect(choose('d/a.zip', 'w/a.tsv', 'w/b.tsv', 'w/export.gz', 'c/cells.obo', 'c/notes.txt', 'g/old-1.tsv')).toEqual({
      there: ['source:genes', 'source:cells', 'source:export', 'source:tables', 'source:drawings'],
      absent: [],
    });
  });

  it('goes without what is not needed, and says what is missing', () => {
    expect(choose('g/new.txt', 'c/cells.obo', 'c/notes.txt', 'w/a.tsv', 'w/export.gz')).toEqual({
      there: ['source:genes', 'source:cells', 'source:export'],
      absent: [['source:drawings', 'd/*.zip']],
    });
  });

  it('misses nothing that a source which is there says better', () => {
    const rest = ['g/new.txt', 'c/cells.obo', 'c/notes.txt', 'd/a.zip'];
    expect(choose(...rest, 'w/export.gz').absent).toEqual([]);
    expect(choose(...rest, 'w/a.tsv', 'w/b.tsv').absent).toEqual([
      ['source:export', 'w/export.gz'],
      ['source:titles', 't/titles.tsv'],
    ]);
  });

  it('lists all that it cannot do without in one error, with what to do', () => {
    let message = '';
    try {
      choose('c/cells.obo', 'w/a.tsv');
    } catch (error) {
      message = String(error);
    }
    expect(message.split('\n')).toEqual([
      'SourceError: sources folder: the folder: lacks files that a full release is built from:',
      `  ${genes.description.name}: g/new.txt (or g/old-*.tsv)`,
      `  ${cells.description.name}: c/notes.txt`,
      '  AOP-Wiki: w/export.gz; or w/b.tsv',
      'Fetch what is published with `npm run data -- fetch`, or name the right folder with --sources.',
    ]);
  });
});
