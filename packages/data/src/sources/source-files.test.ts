import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMemoryFiles, openSourceFiles } from './source-files.ts';
import { SourceError, type SourceFiles } from './source.ts';

const zipped = gzipSync(Buffer.from('id\tsymbol\nHGNC:1\tABC\n'.repeat(500)));
const content: Record<string, string | Uint8Array> = {
  'hgnc/README.md': 'words',
  'hgnc/set-10.tsv': 'ten',
  'hgnc/set-9.tsv.gz': zipped,
  'hgnc/cut.tsv.gz': zipped.subarray(0, zipped.length - 20),
  'hgnc/not.tsv.gz': 'plain text',
  'latin.tsv': Buffer.from([0x61, 0xc3, 0xa9, 0xe9, 0x62]),
  'ends-early.tsv': Buffer.from([0x61, 0x62, 0xe2, 0x82]),
  'marked.tsv': '\ufeffid',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-files-'));
  mkdirSync(join(folder, 'hgnc'));
  for (const [path, bytes] of Object.entries(content)) writeFileSync(join(folder, path), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

const kinds: readonly (readonly [string, () => SourceFiles])[] = [
  ['on disk', () => openSourceFiles(folder)],
  ['in memory', () => createMemoryFiles(content)],
];

describe.each(kinds)('source files %s', (_kind, open) => {
  it('lists the files of a folder in natural order, and nothing for a missing folder', () => {
    expect(open().list('hgnc')).toEqual(['README.md', 'cut.tsv.gz', 'not.tsv.gz', 'set-9.tsv.gz', 'set-10.tsv']);
    expect(open().list('')).toEqual(['ends-early.tsv', 'latin.tsv', 'marked.tsv']);
    expect(open().list('nowhere')).toEqual([]);
  });

  it('knows which files are there; a folder is no file', () => {
    expect(open().has('hgnc/set-10.tsv')).toBe(true);
    expect(open().has('hgnc')).toBe(false);
    expect(open().has('hgnc/none.tsv')).toBe(false);
  });

  it('unpacks what is named .gz', () => {
    expect(open().text('hgnc/set-9.tsv.gz')).toMatch(/^id\tsymbol\nHGNC:1/);
    expect(open().bytes('hgnc/set-10.tsv').toString()).toBe('ten');
  });

  it('drops a byte order mark', () => expect(open().text('marked.tsv')).toBe('id'));

  it.each([
    ['hgnc/none.tsv', 'hgnc/none.tsv: is missing'],
    ['hgnc', 'hgnc: is missing'],
    ['hgnc/cut.tsv.gz', `cut short after ${zipped.length - 20} bytes`],
    ['hgnc/not.tsv.gz', 'is not a readable gzip'],
    ['latin.tsv', 'not valid UTF-8 at byte 3 (0xe9)'],
    ['ends-early.tsv', 'not valid UTF-8 at byte 2 (0xe2)'],
    ['../secret', 'not a path below the sources folder'],
    ['/etc/hostname', 'not a path below the sources folder'],
    ['hgnc/../../secret', 'not a path below the sources folder'],
  ])('says what is wrong with %s', (path, reason) => {
    const read = (): string => open().text(path);
    expect(read).toThrow(SourceError);
    expect(read).toThrow(reason);
  });
});
