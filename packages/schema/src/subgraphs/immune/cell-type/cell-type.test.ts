import { describe, expect, it } from '@jest/globals';
import { askLater } from '../../../../test/ask.ts';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { il2Release } from '../../../../test/il2-release.ts';
import { immuneSubgraph } from '../immune.subgraph.ts';

const { schema, ask, only } = createSubgraphAsk(immuneSubgraph);

const provenance = 'basis referencesInherited references { id } sources { id }';
const context = 'context { taxa { id name label } system withStressor tissue { id label } }';
const citedOnce = { basis: 'STATED', referencesInherited: false, references: [{ id: 'iraop.reference:smith' }], sources: [{ id: 'source:il2' }] };
const human = {
  taxa: [{ id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' }],
  system: 'CLINICAL',
  withStressor: true,
  tissue: null,
};

describe('a cell type', () => {
  it('gives all its fields, by any id', () => {
    expect(
      only(`{ cellType(id: "cl:0000084") {
        id label definition synonyms aliases deprecated
        parents { id } children { nodes { id } totalCount } xrefs { id url } sources { id }
        interactions { nodes { id } }
        gives: interactions(as: SOURCE) { totalCount nodes { id } }
        takes: interactions(as: TARGET) { totalCount nodes { id } }
        manifestations { edges { involvement node { id } } }
      } }`),
    ).toEqual({
      id: 'CL:0000084',
      label: 'T cell',
      definition: 'A lymphocyte.',
      synonyms: ['T lymphocyte'],
      aliases: ['iraop.cells:t-cell'],
      deprecated: false,
      parents: [],
      children: { nodes: [{ id: 'CL:0000815' }], totalCount: 1 },
      xrefs: [{ id: 'CL:0000084', url: 'https://www.ebi.ac.uk/ols4/ontologies/cl/classes?obo_id=CL:0000084' }],
      sources: [{ id: 'source:cl' }],
      interactions: { nodes: [{ id: 'iraop.interactions:int-01' }] },
      gives: { totalCount: 1, nodes: [{ id: 'iraop.interactions:int-01' }] },
      takes: { totalCount: 0, nodes: [] },
      manifestations: { edges: [{ involvement: 'SITE', node: { id: 'iraop.events:itch' } }] },
    });
  });

  it('stands at key events, each statement with how it is known, and not at a sign of an outcome', () => {
    expect(
      only(`{ cellType(id: "CL:0000084") { keyEvents { totalCount nodes { id } edges {
        involvement status sourceText aops { id } ${context} ${provenance} node { id } } } } }`),
    ).toEqual({
      keyEvents: {
        totalCount: 2,
        nodes: [{ id: 'iraop.events:ke' }, { id: 'iraop.events:mie' }],
        edges: [
          expect.objectContaining({ status: 'HYPOTHESISED', node: { id: 'iraop.events:ke' } }),
          {
            ...citedOnce,
            referencesInherited: true,
            involvement: 'RESPONDER',
            status: 'DOCUMENTED',
            sourceText: 'T cells respond',
            aops: null,
            context: human,
            node: { id: 'iraop.events:mie' },
          },
        ],
      },
    });
  });

  it('has no public id where only a data set knows it', () => {
    expect(only('{ cellType(id: "iraop.cells:lak-cell") { xrefs { id } } }')).toEqual({ xrefs: [] });
  });

  it.each([
    ['mouse', ['iraop.events:ke']],
    ['9606', ['iraop.events:mie']],
    ['ncbitaxon:9606', ['iraop.events:mie']],
  ])('narrows by the taxon %s', (taxon, ids) => {
    expect(only(`{ cellType(id: "CL:0000084") { keyEvents(filter: { taxon: "${taxon}" }) { nodes { id } } } }`)).toEqual({
      keyEvents: { nodes: ids.map((id) => ({ id })) },
    });
  });

  it('says that a taxon is none, rather than that nothing was seen in it', () => {
    expect(ask('{ cellType(id: "CL:0000084") { keyEvents(filter: { taxon: "humans" }) { totalCount } } }').errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'cellType.keyEvents', message: expect.stringContaining('NCBITaxon:9606') },
    ]);
  });

  it('narrows by an AOP to events of that AOP', () => {
    expect(
      only('{ cellType(id: "CL:0000084") { in: keyEvents(filter: { aop: "iraop:liver" }) { nodes { id } } sign: manifestations(filter: { aop: "iraop:liver" }) { totalCount } rash: manifestations(filter: { aop: "iraop:rash" }) { totalCount } } }'),
    ).toEqual({ in: { nodes: [{ id: 'iraop.events:ke' }] }, sign: { totalCount: 0 }, rash: { totalCount: 1 } });
  });
});

describe('lists of cell types', () => {
  it('page by cursors, in a total order', () => {
    const page = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const first = only(`{ cellTypes(first: 2) { ${page} } }`) as { pageInfo: { endCursor: string } };
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'CL:0000084' }, { id: 'CL:0000815' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(only(`{ cellTypes(first: 2, after: "${first.pageInfo.endCursor}") { ${page} } }`)).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'iraop.cells:lak-cell' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('narrow by source', () => {
    expect(only('{ cellTypes(first: 9, filter: { source: "SOURCE:IL2" }) { nodes { id } } }')).toEqual({
      nodes: [{ id: 'CL:0000815' }, { id: 'iraop.cells:lak-cell' }],
    });
  });

  it.each([
    ['cellTypes(first: 501) { totalCount }', 'between 0 and 500'],
    ['cellTypes(first: -1) { totalCount }', 'between 0 and 500'],
    ['cellTypes(first: 1, after: "bm9uZQ") { totalCount }', 'not from this list'],
  ])('refuse a page that makes no sense: %s', (field, message) => {
    expect(ask(`{ ${field} }`).errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'cellTypes', message: expect.stringContaining(message) },
    ]);
  });

  it('give an unknown cell type as null, with an error', () => {
    const { data, errors } = ask('{ cellType(id: "CL:9999999") { id } }');
    expect(data).toEqual({ cellType: null });
    expect(errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: 'cellType' })]);
  });
});

describe('a store that answers later', () => {
  const query = '{ cellTypes(first: 9) { nodes { label keyEvents(filter: { aop: "iraop:rash" }) { edges { node { id } sources { id } } } } } }';

  it('gives the same answer, in a number of calls that does not grow with the rows', async () => {
    const { answer, calls } = await askLater(schema, il2Release, query);
    expect(answer).toEqual(ask(query));
    expect(calls.filter((call) => call === 'identify Aop')).toHaveLength(1);
    expect(calls.filter((call) => call === 'links eventsOfCell')).toHaveLength(1);
    expect(calls.filter((call) => call === 'records Source')).toHaveLength(1);
  });
});
