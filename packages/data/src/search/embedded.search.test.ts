import { describe, expect, it } from '@jest/globals';
import { buildRelease } from '../release/build-release.ts';
import { embeddedPlan } from '../release/embedded-plan.ts';
import { createEmbeddedStore } from '../store/embedded.store.ts';
import type { SearchHit, SearchRequest } from './search.ts';
import { MOST_HITS, SearchRequestError } from './search.ts';

const search = createEmbeddedStore(buildRelease(embeddedPlan()));
const idsOf = (text: string, more: Omit<SearchRequest, 'text'> = {}): readonly string[] => search.search({ text, ...more }).hits.map(({ id }) => id);
const firstOf = (text: string): SearchHit => search.search({ text }).hits[0]!;

describe('search of the embedded release', () => {
  it.each([
    ['IL2', 'HGNC:6001', 'EXACT_SYMBOL'],
    ['il-2', 'HGNC:6001', 'EXACT_SYMBOL'],
    ['interleukin 2', 'HGNC:6001', 'EXACT_SYMBOL'],
    ['IFN-γ', 'HGNC:5438', 'EXACT_SYMBOL'],
    ['HGNC:6001', 'HGNC:6001', 'EXACT_ID'],
    ['hgnc 6001', 'HGNC:6001', 'EXACT_ID'],
    ['ENSG00000109471', 'HGNC:6001', 'EXACT_ID'],
    ['P60568', 'HGNC:6001', 'EXACT_ID'],
    ['OMIM:147680', 'HGNC:6001', 'EXACT_ID'],
    ['https://identifiers.org/hgnc:6001', 'HGNC:6001', 'EXACT_ID'],
    ['CL_0000084', 'CL:0000084', 'EXACT_ID'],
    ['110942-02-4', 'cas:110942-02-4', 'EXACT_ID'],
    ['iraop:skin-rash', 'iraop:skin-rash', 'EXACT_ID'],
    ['CD25', 'HGNC:6008', 'ALIAS'],
    ['CD122', 'HGNC:6009', 'ALIAS'],
    ['CD132', 'HGNC:6010', 'ALIAS'],
    ['C5a', 'HGNC:1331', 'ALIAS'],
    ['Proleukin', 'iraop.stressor:aldesleukin', 'ALIAS'],
    ['vascular leak syndrome', 'iraop.events:ao-vascular-leakage', 'ALIAS'],
    ['ALT', 'iraop.clinical:cp-alt', 'ALIAS'],
    ['AST', 'iraop.clinical:cp-ast', 'ALIAS'],
    ['rash', 'iraop.events:ao-skin-rash', 'ALIAS'],
    ['hepatotox', 'iraop.events:ao-hepatotoxicity', 'PREFIX'],
    ['organ edema', 'iraop.events:vl-organ-oedema', 'PREFIX'],
    ['HUVEC leakage', 'iraop.test:ts-huvec-transwell', 'WORDS'],
    ['microvascular permeabilty', 'iraop.events:vl-vascular-permeability', 'FUZZY'],
    ['skin rahs', 'iraop.events:ao-skin-rash', 'FUZZY'],
    ['hepatotoxcity', 'iraop.events:ao-hepatotoxicity', 'FUZZY'],
  ])('finds for “%s” %s first, as %s', (text, id, kind) => {
    const hit = firstOf(text);
    expect([hit.id, hit.kind]).toEqual([id, kind]);
  });

  it('finds an outcome as such, and as a key event where those are asked for', () => {
    expect(firstOf('skin rash').type).toBe('AdverseOutcome');
    expect(search.search({ text: 'skin rash', types: ['KeyEvent'] }).hits[0]?.type).toBe('KeyEvent');
    expect(idsOf('skin rash', { types: ['AdverseOutcome'] })).toEqual(['iraop.events:ao-skin-rash']);
  });

  it('shows the members of a plain family name, those with that number before others', () => {
    const ids = idsOf('IL2R');
    expect(ids.slice(0, 1)).toEqual(['HGNC:6008']);
    expect(ids).toEqual(expect.arrayContaining(['HGNC:6009', 'HGNC:6010']));
  });

  it('marks what matches, in data', () => {
    const { title, match } = firstOf('microvascular permeabilty');
    expect(title.ranges.map(({ start, end }) => title.text.slice(start, end))).toEqual(['microvascular permeability']);
    expect(match).toBeNull();
    expect(firstOf('cd25')).toMatchObject({ title: { text: 'IL2RA', ranges: [] }, match: { field: 'ALIAS', text: 'CD25', ranges: [{ start: 0, end: 4 }] } });
    expect(firstOf('c5a').match).toEqual({ field: 'MEANING', text: 'c5a', ranges: [{ start: 0, end: 3 }] });
  });

  it('counts by type what asking for each type would find', () => {
    const { countsByType } = search.search({ text: 'IL-2' });
    expect(countsByType.length).toBeGreaterThan(3);
    for (const { type, count } of countsByType) expect([type, search.search({ text: 'IL-2', types: [type] }).totalCount]).toEqual([type, count]);
  });

  it('names a top hit where it is clear, and none where it is not', () => {
    expect(search.search({ text: 'IL2' }).topHit?.id).toBe('HGNC:6001');
    expect(search.search({ text: 'cell' }).topHit).toBeNull();
    expect(search.search({ text: 'skin rash', types: ['Gene'] }).topHit).toBeNull();
  });

  it('suggests what is near where nothing matches', () => {
    const { hits, suggestions, totalCount } = search.search({ text: 'HGNC:6002' });
    expect([hits, totalCount]).toEqual([[], 0]);
    expect(suggestions).toContain('IL2');
    expect(search.search({ text: 'zzzzqqqq' })).toMatchObject({ hits: [], suggestions: [], topHit: null });
  });

  it('says so where a record has some of the words of a question only', () => {
    expect(idsOf('which cytokines are involved in skin rash?').slice(0, 3)).toContain('iraop.events:ao-skin-rash');
  });

  it('gives the same answer again', () => {
    for (const text of ['il', 'cell', 'interleukin receptor']) expect(search.search({ text })).toEqual(search.search({ text }));
  });
});

describe('pages of a search', () => {
  it('go on from cursor to cursor until all hits were seen once', () => {
    const { totalCount, hits } = search.search({ text: 'cell', first: MOST_HITS });
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = search.search({ text: 'cell', first: 7, ...(after === undefined ? {} : { after }) });
      seen.push(...page.hits.map(({ id }) => id));
      after = page.hits.at(-1)?.cursor;
      if (!page.hasNextPage) break;
    }
    expect(totalCount).toBeGreaterThan(14);
    expect(seen).toEqual(hits.map(({ id }) => id));
    expect(new Set(seen).size).toBe(totalCount);
  });

  it('refuse a cursor of another search, and what is no cursor', () => {
    const { cursor } = firstOf('IL2');
    expect(() => search.search({ text: 'IL6', after: cursor })).toThrow(/belongs to another search/u);
    expect(() => search.search({ text: 'IL2', types: ['Gene'], after: cursor })).toThrow(/belongs to another search/u);
    for (const after of ['', 'x', `${cursor}9999999999`, '\u0000', '..']) expect(() => search.search({ text: 'IL2', after })).toThrow(SearchRequestError);
    expect(search.search({ text: 'IL2', after: cursor.replace(/\.\d+$/u, '.999999999') }).hits).toEqual([]);
  });

  it.each([0, -1, 501, 1.5, NaN, Infinity])('refuse a size of %s', (first) => {
    expect(() => search.search({ text: 'IL2', first })).toThrow(/ask for 1 to 500 hits/u);
  });

  it('refuse a type that is not searched', () => {
    expect(() => search.search({ text: 'IL2', types: ['Claim' as 'Gene'] })).toThrow(/Claim is not searched/u);
  });
});

describe('any text', () => {
  it('may be empty, or nothing to look for', () => {
    for (const text of ['', ' ', '\n', '-', '"', '🧬', '…']) expect(search.search({ text })).toMatchObject({ hits: [], totalCount: 0, topHit: null, suggestions: [] });
  });

  it('may be one letter', () => {
    expect(idsOf('T', { first: 3 }).length).toBe(3);
  });

  it('is looked for by its start where it is very long', () => {
    const answer = search.search({ text: `skin rash ${'x '.repeat(5000)}` });
    expect(answer.textWasCut).toBe(true);
    expect(search.search({ text: 'y'.repeat(10_000) })).toMatchObject({ hits: [], textWasCut: true });
  });

  it('is never taken for an instruction', () => {
    for (const text of ['IL2" OR 1=1 --', 'NEAR(IL2 rash)', 'IL2 AND NOT rash', '*', 'label:IL2', "'; DROP TABLE f;", '__proto__', 'constructor', '\u0000IL2', '{"$ne":1}', '%', '(((']) {
      expect(Array.isArray(search.search({ text }).hits)).toBe(true);
    }
  });

  it('gives an answer whose parts fit, whatever it is', () => {
    let seed = 20260101;
    const random = (most: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    const pieces = ['IL', '2', '-', 'γ', ' ', '"', '*', 'cell', '\u0000', '🧬', 'HGNC:', 'https://', '%', '\ud800', 'aop', '(', 'OR', 'ß', '東', '\u202e', 'rash', "'", '.', '6001'];
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 1 + random(12) }, () => pieces[random(pieces.length)]).join('');
      const { hits, totalCount } = search.search({ text, first: 30 });
      expect(hits.length).toBe(Math.min(totalCount, 30));
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      for (const { title, match } of hits) {
        for (const { text: name, ranges } of match ? [title, match] : [title]) {
          for (const { start, end } of ranges) expect(0 <= start && start < end && end <= name.length).toBe(true);
        }
      }
    }
  });
});
