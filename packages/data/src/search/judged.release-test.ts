import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildRelease } from '../release/build-release.ts';
import { fullPlan } from '../release/full-plan.ts';
import { pagesFolder, sourcesFolder } from '../release/testing/release-inputs.ts';
import { createEmbeddedStore } from '../store/embedded.store.ts';
import { judge, qualityOf } from './bench/judge.ts';
import { heldOutQueries, judgedQueries } from './bench/judged-set.ts';
import type { InstantStore } from '../store/instant-store.ts';

let search: InstantStore;
beforeAll(() => {
  search = createEmbeddedStore(buildRelease(fullPlan({ sources: sourcesFolder(), pages: pagesFolder() })));
}, 120_000);

describe('search of the full release', () => {
  it('finds what the judged set says', () => {
    const judgements = judge(search, judgedQueries());
    const { queries, meanReciprocalRank, successAt3 } = qualityOf(judgements);
    expect(queries).toBeGreaterThanOrEqual(150);
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
    expect(successAt3).toBeGreaterThanOrEqual(0.97);
  });

  it('finds what nothing was tuned on nearly as well', () => {
    const { queries, meanReciprocalRank } = qualityOf(judge(search, heldOutQueries()));
    expect(queries).toBeGreaterThanOrEqual(30);
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['ALT', 'iraop.clinical:cp-alt'],
    ['AST', 'iraop.clinical:cp-ast'],
    ['rash', 'iraop.events:ao-skin-rash'],
  ])('finds first what %s is in this field', (text, id) => expect(search.search({ text }).hits[0]?.id).toBe(id));

  it('takes names that begin with a word only without their spaces for the last of its matches', () => {
    const { hits } = search.search({ text: 'rash', first: 500 });
    const kinds = hits.map(({ title, match }) => ((match ?? title).text.toLowerCase().startsWith('ras homolog') ? 'split' : 'other'));
    expect(kinds).toContain('split');
    expect(kinds.lastIndexOf('other')).toBeLessThan(kinds.indexOf('split'));
  });

  it.each([
    ['ROS', 'HGNC:10261'],
    ['TPO', 'HGNC:11795'],
    ['ALP', 'HGNC:10626'],
    ['MEC', 'HGNC:17700'],
    ['LPS', 'HGNC:6121'],
  ])('keeps the gene with the alias %s, behind what is meant in this field', (text, gene) => {
    const ids = search.search({ text, first: 500 }).hits.map(({ id }) => id);
    expect(ids.indexOf(gene)).toBeGreaterThan(0);
  });

  it('shows the members of the family IL17 before the receptors', () => {
    const titles = search.search({ text: 'IL17', types: ['Gene'], first: 6 }).hits.map(({ title }) => title.text);
    expect(titles[0]).toBe('IL17A');
    expect(titles).toEqual(expect.arrayContaining(['IL17A', 'IL17B', 'IL17C', 'IL17D', 'IL17F']));
  });

  it('answers one letter and a cell with a page of what joins most', () => {
    for (const text of ['a', 'cell', 'receptor']) {
      const { hits, totalCount } = search.search({ text, first: 500 });
      expect(hits.length).toBe(500);
      expect(totalCount).toBeGreaterThan(500);
    }
  });
});
