import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { EMBEDDED_FOLDER } from '../src/release/embedded-folder.ts';
import { pagesFolder } from '../src/release/testing/release-inputs.ts';

/** As many words in a row as no two authors write alike by accident. */
const RUN = 8;

/** Fields whose words are somebody's: citations and titles of papers, addresses and identifiers, the name of a licence, who to ask. */
const QUOTED: ReadonlySet<string> = new Set(['citation', 'title', 'contact']);
const ADDRESS = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+/gu;
const LICENCE_NAME = /Creative Commons Attribution 4\.0 International( \(CC BY 4\.0\))?/gu;

const wordsOf = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
}

/** Texts of a parsed file, one by one: words of two values make no sentence. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (QUOTED.has(field) ? [] : textsOf(inner)));
}

const ownTextsOf = (path: string): readonly string[] => {
  const text = readFileSync(path, 'utf8');
  const texts = extname(path) === '.yaml' ? textsOf(parse(text)) : [text];
  return texts.map((one) => one.replace(ADDRESS, ' | ').replace(LICENCE_NAME, ' | '));
};

const files = (readdirSync(EMBEDDED_FOLDER, { recursive: true }) as string[]).filter((name) => ['.yaml', '.md'].includes(extname(name)));
const pages = readdirSync(pagesFolder()).filter((name) => extname(name) === '.txt');
const runsOfPages = new Set(pages.flatMap((name) => runsOf(readFileSync(join(pagesFolder(), name), 'utf8'))));

describe('the embedded data', () => {
  it('is compared with two pages, and with every file', () => {
    expect(pages).toHaveLength(2);
    expect(runsOfPages.size).toBeGreaterThan(400);
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s says nothing in the words of a page', (name) => {
    const shared = ownTextsOf(join(EMBEDDED_FOLDER, name)).flatMap(runsOf).filter((run) => runsOfPages.has(run));
    expect(shared).toEqual([]);
  });
});
