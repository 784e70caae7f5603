import { createEmbeddedStore, type FieldCoverage, type SourceCoverage } from '@sequela/data';
import { aReleaseWith } from '@sequela/data/testing';
import { describe, expect, it } from '@jest/globals';
import { createApiContext, noteMissing } from './api-context.ts';

const of = (source: string, filled: number, wouldComeFrom: string | null = null): SourceCoverage => ({ source, filled, total: 9, wouldComeFrom });

const coverage: readonly FieldCoverage[] = [
  {
    field: 'KeyEvent.testSystems',
    filled: 7,
    total: 18,
    wouldComeFrom: null,
    bySource: [of('source:curated', 7), of('source:wiki', 0, 'an export'), of('source:titles', 0, 'an export')],
  },
  { field: 'KeyEvent.tissue', filled: 0, total: 18, wouldComeFrom: 'another export', bySource: [of('source:ours', 0, 'curation'), of('source:wiki', 0, 'another export')] },
];
const store = createEmbeddedStore(aReleaseWith({}, { coverage }));

const noted = (field: Parameters<typeof noteMissing>[1], sources: readonly string[]) => {
  const context = createApiContext(store);
  noteMissing(context, field, sources);
  return [...context.missing.values()];
};

describe('a field that came out empty', () => {
  const missing = [{ field: 'KeyEvent.testSystems', wouldComeFrom: 'an export' }];

  it('is missing where no source of the record fills it, whatever another source has', () => {
    expect(noted('KeyEvent.testSystems', ['source:wiki'])).toEqual(missing);
    expect(noted('KeyEvent.testSystems', ['source:titles', 'source:wiki'])).toEqual(missing);
  });

  it('is a finding where a source of the record fills it elsewhere', () => {
    expect(noted('KeyEvent.testSystems', ['source:curated'])).toEqual([]);
    expect(noted('KeyEvent.testSystems', ['source:wiki', 'source:curated'])).toEqual([]);
  });

  it('is not judged by sources that bring no such record', () => {
    expect(noted('KeyEvent.testSystems', ['source:genes'])).toEqual([]);
    expect(noted('KeyEvent.testSystems', [])).toEqual([]);
    expect(noted('KeyEvent.testSystems', ['source:genes', 'source:wiki'])).toEqual(missing);
  });

  it('is missing for any record where the whole release lacks it', () => {
    const tissue = [{ field: 'KeyEvent.tissue', wouldComeFrom: 'another export' }];
    expect(noted('KeyEvent.tissue', [])).toEqual(tissue);
    expect(noted('KeyEvent.tissue', ['source:genes'])).toEqual(tissue);
  });

  it('would come from what brings it to the sources of the record, even where the whole release lacks it', () => {
    expect(noted('KeyEvent.tissue', ['source:ours'])).toEqual([{ field: 'KeyEvent.tissue', wouldComeFrom: 'curation' }]);
    expect(noted('KeyEvent.tissue', ['source:wiki'])).toEqual([{ field: 'KeyEvent.tissue', wouldComeFrom: 'another export' }]);
  });

  it('is not judged where the release does not count it', () => {
    expect(noted('Gene.claims', ['source:wiki'])).toEqual([]);
  });
});
