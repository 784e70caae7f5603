import { describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, type GeneAssociationRow } from '@sequela/data';
import { aGeneAssociation } from '@sequela/data/testing';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { geneRelease } from '../../../../test/gene-release.ts';
import { createApiContext } from '../../../context/api-context.ts';
import { geneSubgraph } from '../gene.subgraph.ts';
import { genesByStatements } from './outcome-gene.ts';

const { entityFields } = createSubgraphAsk(geneSubgraph, geneRelease);
const outcome = (fields: string): Promise<unknown> => entityFields('AdverseOutcome', 'aop.events:9', fields);

describe('genesByStatements', () => {
  const context = createApiContext(createEmbeddedStore(geneRelease));
  const at = (event: string, gene: string, key: string): GeneAssociationRow => ({ ...aGeneAssociation(event, gene, { key }), classes: [] });

  it('has each gene once, by id with numbers compared as numbers; its statements keep their order', () => {
    const rows = [at('e:2', 'HGNC:10261', 'a'), at('e:1', 'HGNC:6001', 'b'), at('e:2', 'HGNC:6001', 'c')];
    expect(genesByStatements(context, rows).map(({ gene, contributions }) => [gene, contributions.map(({ key }) => key)])).toEqual([
      ['HGNC:6001', ['b', 'c']],
      ['HGNC:10261', ['a']],
    ]);
  });

  it('counts events, not statements', () => {
    const rows = [at('e:1', 'HGNC:6001', 'a'), at('e:1', 'HGNC:6001', 'b'), at('e:2', 'HGNC:6001', 'c')];
    expect(genesByStatements(context, rows).map(({ keyEventCount }) => keyEventCount)).toEqual([2]);
  });
});

describe('the genes of an adverse outcome', () => {
  it('come once each, with what every connected event contributes, never merged into one direction', async () => {
    expect(
      await outcome('cytokines { totalCount nodes { symbol } edges { keyEventCount node { id } contributions { event { id } involvement effectOnEvent change basis status } } }'),
    ).toEqual({
      cytokines: {
        totalCount: 1,
        nodes: [{ symbol: 'IL2' }],
        edges: [
          {
            keyEventCount: 2,
            node: { id: 'HGNC:6001' },
            contributions: [
              { event: { id: 'aop.events:1' }, involvement: 'LIGAND', effectOnEvent: 'PROMOTES', change: 'INCREASED', basis: 'STATED', status: 'DOCUMENTED' },
              { event: { id: 'aop.events:2' }, involvement: 'EFFECTOR', effectOnEvent: 'INHIBITS', change: 'DECREASED', basis: 'STATED', status: 'CONTESTED' },
            ],
          },
        ],
      },
    });
  });

  it('leave out a statement that holds only for an AOP that does not lead to the outcome', async () => {
    // TLR4 stands at event 2 for AOP 2 alone, which ends in outcome 8.
    expect(await outcome('receptors { nodes { symbol } }')).toEqual({ receptors: { nodes: [{ symbol: 'IL2RA' }] } });
    expect(await entityFields('AdverseOutcome', 'aop.events:8', 'receptors { nodes { symbol } }')).toEqual({ receptors: { nodes: [{ symbol: 'TLR4' }] } });
  });

  it('take in events that are not connected when asked for the whole pathway', async () => {
    expect(await outcome('receptors(scope: PATHWAY) { nodes { symbol } }')).toEqual({ receptors: { nodes: [{ symbol: 'IL2RA' }, { symbol: 'IL2RB' }] } });
  });

  it('are by id; matches that mislead come on request only', async () => {
    expect(
      await outcome('genes { nodes { id } } all: genes(filter: { basis: [STATED, NAME_MATCH], includeMisleading: true }) { nodes { id } }'),
    ).toEqual({
      genes: { nodes: [{ id: 'HGNC:5344' }, { id: 'HGNC:6001' }, { id: 'HGNC:6008' }] },
      all: { nodes: [{ id: 'HGNC:5344' }, { id: 'HGNC:6001' }, { id: 'HGNC:10261' }] },
    });
  });

  it.each([
    ['genes(aop: "AOP:1") { totalCount }', 3],
    ['genes(filter: { aop: "aop:2" }) { totalCount }', 1],
    ['genes(filter: { taxon: "mouse" }) { totalCount }', 1],
    ['genes(filter: { basis: [UNSOURCED] }) { totalCount }', 1],
  ])('narrow: %s', async (field, totalCount) => {
    expect(await outcome(field)).toEqual({ genes: { totalCount } });
  });

  it('cannot be asked by an AOP that does not end in the outcome', async () => {
    await expect(outcome('genes(aop: "aop:2") { totalCount }')).rejects.toThrow('aop:2 does not end in');
  });

  it('go on after a cursor', async () => {
    const { genes } = (await outcome('genes(first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } }')) as {
      genes: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(genes.pageInfo).toEqual({ hasNextPage: true, endCursor: genes.edges[0]!.cursor });
    expect(await outcome(`genes(first: 1, after: "${genes.pageInfo.endCursor}") { totalCount nodes { symbol } pageInfo { hasPreviousPage } }`)).toEqual({
      genes: { totalCount: 3, nodes: [{ symbol: 'IL2' }], pageInfo: { hasPreviousPage: true } },
    });
  });
});
