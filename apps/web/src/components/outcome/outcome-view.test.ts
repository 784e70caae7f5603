import { describe, expect, it } from '@jest/globals';
import { readView, viewFilters, viewHref } from './outcome-view.ts';

describe('the view of an outcome', () => {
  it('is the same after a way through the address', () => {
    for (const rows of ['cytokines', 'receptors', 'cells'] as const) {
      for (const humanOnly of [true, false]) {
        for (const alsoNamed of [true, false]) {
          const view = { rows, humanOnly, alsoNamed };
          expect(readView(Object.fromEntries(new URLSearchParams(viewHref(view))))).toEqual(view);
        }
      }
    }
  });

  it('falls back to cytokines on words it does not know', () => {
    expect(readView({ rows: 'stars', evidence: ['human', 'human'], also: undefined })).toEqual({ rows: 'cytokines', humanOnly: false, alsoNamed: false });
  });

  it('leaves bare names out unless asked for', () => {
    expect(viewFilters('aop.events:1', readView({})).genes.basis).not.toContain('NAME_MATCH');
    expect(viewFilters('aop.events:1', readView({ also: 'named' })).genes.basis).toContain('NAME_MATCH');
  });

  it('asks for human evidence by taxon', () => expect(viewFilters('aop.events:1', readView({ evidence: 'human' }))).toMatchObject({ genes: { taxon: 'NCBITaxon:9606', outcome: 'aop.events:1' }, cells: { taxon: 'NCBITaxon:9606', outcome: 'aop.events:1' } }));
});
