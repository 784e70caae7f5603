import { describe, expect, it } from '@jest/globals';
import { SEARCHED_TYPES } from '@sequela/data';
import { askLater } from '../../../../test/ask.ts';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { il2Release } from '../../../../test/il2-release.ts';
import { evidenceSubgraph } from '../evidence.subgraph.ts';
import { entityTypeName, searchedType } from './search.vocabulary.ts';

const { schema, ask, only } = createSubgraphAsk(evidenceSubgraph);

describe('search', () => {
  it('answers with nodes, and with how each matched', () => {
    expect(only('{ search(text: "il-2", first: 1) { edges { node { __typename id } id type kind title { field text ranges { start end } } match { text } } } }')).toEqual({
      edges: [
        {
          node: { __typename: 'Gene', id: 'HGNC:6001' },
          id: 'HGNC:6001',
          type: 'GENE',
          kind: 'EXACT_SYMBOL',
          title: { field: 'SYMBOL', text: 'IL2', ranges: [{ start: 0, end: 3 }] },
          match: null,
        },
      ],
    });
  });

  it('finds an event that is an outcome as an outcome, or as what was asked for', () => {
    expect(only('{ search(text: "iraop.events:ao") { topHit { type node { __typename } } } }')).toEqual({ topHit: { type: 'ADVERSE_OUTCOME', node: { __typename: 'AdverseOutcome' } } });
    expect(only('{ search(text: "iraop.events:ao", types: [KEY_EVENT]) { topHit { type node { __typename } } } }')).toEqual({ topHit: { type: 'KEY_EVENT', node: { __typename: 'KeyEvent' } } });
  });

  it('goes on from a cursor, and refuses one of another search', () => {
    const page = '{ search(text: "i", first: 1) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const first = only(page) as { readonly totalCount: number; readonly nodes: unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
    expect(first.totalCount).toBeGreaterThan(1);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = only(`{ search(text: "i", first: 1, after: "${first.pageInfo.endCursor}") { nodes { id } pageInfo { hasPreviousPage } } }`) as typeof first;
    expect(next.nodes).not.toEqual(first.nodes);
    expect(next.pageInfo).toEqual({ hasPreviousPage: true });
    expect(ask(`{ search(text: "j", after: "${first.pageInfo.endCursor}") { totalCount } }`).errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'search', message: expect.stringContaining('belongs to another search') },
    ]);
  });

  it.each([0, -1, 501])('refuses a page of %i', (first) => {
    expect(ask(`{ search(text: "il2", first: ${first}) { totalCount } }`).errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'search', message: expect.stringContaining('1 to 500') },
    ]);
  });

  it('answers no text with nothing', () => {
    expect(only('{ search(text: " ") { totalCount edges { id } topHit { id } suggestions countsByType { count } textWasCut } }')).toEqual({
      totalCount: 0,
      edges: [],
      topHit: null,
      suggestions: [],
      countsByType: [],
      textWasCut: false,
    });
  });

  it('is the same over a store that answers later, errors too', async () => {
    for (const query of ['{ search(text: "il2") { nodes { id } countsByType { type count } } }', '{ search(text: "il2", first: 0) { totalCount } }']) {
      const { answer } = await askLater(schema, il2Release, query);
      expect(answer).toEqual(ask(query));
    }
  });
});

describe('EntityType', () => {
  it('has a member for every type that is searched', () => {
    expect(SEARCHED_TYPES.map((type) => searchedType(entityTypeName(type)))).toEqual([...SEARCHED_TYPES]);
  });
});
