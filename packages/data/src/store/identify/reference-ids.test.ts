import { describe, expect, it } from '@jest/globals';
import { aReference } from '../../testing/evidence.factory.ts';
import { aReleaseWith } from '../../testing/release.factory.ts';
import { createEmbeddedStore } from '../embedded.store.ts';

const store = createEmbeddedStore(
  aReleaseWith({
    references: [
      aReference('doi:10.1016/s0140-6736(05)12345-6', { doi: '10.1016/s0140-6736(05)12345-6', pmid: '123', pmcid: 'PMC4567' }),
      aReference('pubmed:789', { pmid: '789' }),
      aReference('aop.reference:13ed6e3cc9a8'),
      aReference('doi:10.1002/(sici)1<1::aid>3.0.co;2-2', { doi: '10.1002/(sici)1<1::aid>3.0.co;2-2' }),
    ],
  }),
);

describe('a reference of a list', () => {
  it.each([
    ['doi:10.1016/s0140-6736(05)12345-6', 'doi:10.1016/S0140-6736(05)12345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', '10.1016/S0140-6736(05)12345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'DOI: 10.1016/s0140-6736(05)12345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'https://doi.org/10.1016/S0140-6736(05)12345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'http://dx.doi.org/10.1016/S0140-6736%2805%2912345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'https://www.doi.org/10.1016/s0140-6736(05)12345-6'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'pmid:123'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'PubMed:00123'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'https://www.ncbi.nlm.nih.gov/pubmed/123'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'PMC4567'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4567/'],
    ['doi:10.1016/s0140-6736(05)12345-6', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4567/'],
    ['pubmed:789', 'pmid:789'],
    ['pubmed:789', 'pubmed:789'],
    ['pubmed:789', 'https://pubmed.ncbi.nlm.nih.gov/789/'],
    ['aop.reference:13ed6e3cc9a8', 'AOP.Reference:13ED6E3CC9A8'],
    ['doi:10.1002/(sici)1<1::aid>3.0.co;2-2', 'https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-2'],
  ])('%s is found by %s', (id, spelling) => {
    expect(store.identify([spelling])).toEqual([{ found: true, type: 'Reference', id }]);
  });

  it('is not found by an address that only begins like one', () => {
    expect(store.identify(['https://www.ncbi.nlm.nih.gov/gene/789'])).toEqual([{ found: false, malformed: true, nearest: [] }]);
  });
});
