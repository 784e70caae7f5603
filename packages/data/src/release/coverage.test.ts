import { describe, expect, it } from '@jest/globals';
import { aRelationship } from '../testing/aop.factory.ts';
import { buildRelease } from './build-release.ts';
import { aop, keyEvent, tinyPlan, tinySource } from './testing/tiny-sources.ts';

const { coverage } = buildRelease(
  tinyPlan([
    tinySource('wiki', { aops: [aop('aop:1', { sources: ['source:wiki'] })], keyEvents: [keyEvent('aop.events:1', { sources: ['source:wiki'] }), keyEvent('aop.events:2', { sources: ['source:wiki'] })] }),
    tinySource('il2-iraop', {
      aops: [aop('iraop:rash', { sources: ['source:il2-iraop'] })],
      relationships: [aRelationship('iraop.relationships:ker-01', 'aop.events:1', 'aop.events:2', { sources: ['source:il2-iraop'] })],
    }),
  ]),
).manifest;

const remedies = (field: string): unknown => coverage.find((one) => one.field === field)?.bySource.map(({ source, wouldComeFrom }) => [source, wouldComeFrom]);

describe('what would bring a field that is empty', () => {
  it('is the export of AOP-Wiki for its entries, and curation for the pathways that are none', () => {
    expect(remedies('Aop.overallAssessment')).toEqual([
      ['source:il2-iraop', 'curation of the pathway from its literature'],
      ['source:wiki', 'AOP-Wiki XML export'],
    ]);
    expect(remedies('KeyEventRelationship.quantitativeDescription')).toEqual([['source:il2-iraop', 'curation of the pathway from its literature']]);
    expect(remedies('KeyEvent.measurement')).toEqual([['source:wiki', 'AOP-Wiki XML export']]);
  });

  it('is an entry in AOP-Wiki for what AOP-Wiki gives to its entries', () => {
    expect(remedies('Aop.wikiLicence')).toEqual([
      ['source:il2-iraop', 'an entry of the pathway in AOP-Wiki'],
      ['source:wiki', 'AOP-Wiki XML export'],
    ]);
  });
});
