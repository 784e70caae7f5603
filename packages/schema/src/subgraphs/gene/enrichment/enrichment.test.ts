import { describe, expect, it } from '@jest/globals';
import { aGene, aGeneAssociation, aKeyEvent, anAop, anAopEvent, anAopRelationship, aRelationship, aReleaseWith } from '@sequela/data/testing';
import { createGraphAsk } from '../../../../test/ask-graph.ts';

const [cause, effect, aside] = ['aop.events:1', 'aop.events:2', 'aop.events:3'] as const;
const step = aRelationship('aop.relationships:1', cause, effect);
const gene = (number: number): string => `HGNC:${number}`;
const at = (event: string, ...numbers: readonly number[]) => numbers.map((number) => aGeneAssociation(event, gene(number), { basis: 'COMPONENT' }));

/** AOP 1 runs from event 1 (genes 1 to 5) to outcome 2 (genes 4 to 10); event 3 (11, and 12 by text only) stands in AOP 2. */
const { only, refused } = createGraphAsk(
  aReleaseWith({
    genes: Array.from({ length: 13 }, (_, index) => aGene(gene(index + 1), `GEN${index + 1}`, { aliases: index < 2 ? ['SHARED'] : [`OLD${index + 1}`] })),
    aops: [anAop('aop:1'), anAop('aop:2')],
    keyEvents: [aKeyEvent(cause), aKeyEvent(effect), aKeyEvent(aside)],
    aopEvents: [anAopEvent('aop:1', cause), anAopEvent('aop:1', effect, 'ADVERSE_OUTCOME'), anAopEvent('aop:2', aside)],
    relationships: [step],
    aopRelationships: [anAopRelationship('aop:1', step)],
    geneAssociations: [
      ...at(cause, 1, 2, 3, 4, 5),
      ...at(effect, 4, 5, 6, 7, 8, 9, 10),
      ...at(aside, 11),
      aGeneAssociation(aside, gene(12), { basis: 'NAME_MATCH' }),
      aGeneAssociation(aside, gene(13), { basis: 'COMPONENT', misleading: { alias: 'x', reason: 'y', verdict: 'MISLEADING' } }),
    ],
  }),
);

describe('enrichment', () => {
  it('tests events against all that stands at any, and counts what leads where', () => {
    expect(
      only(`{ enrichment(genes: ["GEN1", "old4", "HGNC:5", "GEN1 ", "", "GEN13"]) {
        basis geneCount notMeasured background drawn tested tooSmall note unmatched { text }
        keyEvents { totalCount edges { node { id } setSize overlap matchedGenes { symbol } oddsRatio p q } }
        aops { edges { node { id } overlap matchedGenes { id } keyEvents { id } } }
        adverseOutcomes { edges { node { id } overlap keyEvents { id } } }
      } }`),
    ).toEqual({
      basis: ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'],
      geneCount: 4,
      notMeasured: 0,
      background: 11,
      drawn: 3,
      tested: 2,
      tooSmall: 1,
      note: expect.stringContaining('not evidence'),
      unmatched: [],
      keyEvents: {
        totalCount: 2,
        edges: [
          // 3 of 3 drawn are among 5 of 11: C(5,3) / C(11,3) = 10 / 165.
          { node: { id: cause }, setSize: 5, overlap: 3, matchedGenes: [{ symbol: 'GEN1' }, { symbol: 'GEN4' }, { symbol: 'GEN5' }], oddsRatio: null, p: expect.closeTo(10 / 165, 12), q: expect.closeTo(20 / 165, 12) },
          // 2 or more of 3 among 7 of 11: (21 * 4 + 35) / 165. Odds: (2 * 3) / (1 * 5).
          { node: { id: effect }, setSize: 7, overlap: 2, matchedGenes: [{ symbol: 'GEN4' }, { symbol: 'GEN5' }], oddsRatio: 1.2, p: expect.closeTo(119 / 165, 12), q: expect.closeTo(119 / 165, 12) },
        ],
      },
      aops: { edges: [{ node: { id: 'aop:1' }, overlap: 3, matchedGenes: [{ id: gene(1) }, { id: gene(4) }, { id: gene(5) }], keyEvents: [{ id: cause }, { id: effect }] }] },
      adverseOutcomes: { edges: [{ node: { id: effect }, overlap: 3, keyEvents: [{ id: cause }] }] },
    });
  });

  it('takes only what was measured for the background', () => {
    expect(
      only('{ enrichment(genes: ["GEN1", "GEN6"], measured: ["GEN1", "GEN2", "GEN3", "GEN4"], minSetSize: 2) { notMeasured background drawn tested keyEvents { edges { node { id } setSize overlap } } } }'),
    ).toEqual({ notMeasured: 1, background: 4, drawn: 1, tested: 1, keyEvents: { edges: [{ node: { id: cause }, setSize: 4, overlap: 1 }] } });
  });

  it('adds genes that texts only name where that is asked, and says so', () => {
    const answer = only('{ enrichment(genes: ["GEN12"], basis: [COMPONENT, NAME_MATCH], minSetSize: 2) { background drawn note keyEvents { nodes { id } } } }');
    expect(answer).toEqual({ background: 12, drawn: 1, note: expect.stringContaining('only named in the text'), keyEvents: { nodes: [{ id: aside }] } });
  });

  it('reports what it could not match, with the genes that share the name', () => {
    expect(only('{ enrichment(genes: ["GEN1", "SHARED", "no such gene", "rubbish!"]) { geneCount unmatched { text candidates { id } } } }')).toEqual({
      geneCount: 1,
      unmatched: [{ text: 'SHARED', candidates: [{ id: gene(1) }, { id: gene(2) }] }, { text: 'no such gene', candidates: [] }, { text: 'rubbish!', candidates: [] }],
    });
  });

  it('says which names it took for another', () => {
    expect(only('{ enrichment(genes: ["GEN1", "gen5", "hgnc:6", "old4"], measured: ["GEN1", "OLD3", "old4"], minSetSize: 2) { otherNames { text gene { symbol } } } }')).toEqual({
      otherNames: [{ text: 'old4', gene: { symbol: 'GEN4' } }, { text: 'OLD3', gene: { symbol: 'GEN3' } }],
    });
  });

  it.each([
    ['genes: []', /names no gene/],
    ['genes: [" "]', /names no gene/],
    ['genes: ["GEN1"], measured: []', /names no gene/],
    ['genes: ["GEN1"], minSetSize: 1', /between 2 and 1000/],
    ['genes: ["GEN1"], basis: []', /empty list/],
  ])('cannot be asked with %s', (args, message) => {
    expect(refused(`{ enrichment(${args}) { tested } }`)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
  });
});
