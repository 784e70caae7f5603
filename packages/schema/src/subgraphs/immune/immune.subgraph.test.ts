import { describe, expect, it } from '@jest/globals';
import { askEntity, askLater, createAsk } from '../../../test/ask.ts';
import { il2Release } from '../../../test/il2-release.ts';
import { createSubgraphSchema } from '../../composition/subgraph-schema.ts';
import { immuneSubgraph } from './immune.subgraph.ts';

const schema = createSubgraphSchema(immuneSubgraph);
const ask = createAsk(schema, il2Release);

const only = (query: string): unknown => {
  const { data, errors } = ask(query);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0];
};
const entityFields = async (type: string, id: string, fields: string): Promise<unknown> =>
  (await askEntity(schema, il2Release, [type, id], fields)).entity;

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

describe('an event', () => {
  it('lists the cell types that a source places there, and those mined from text on request only', async () => {
    expect(
      await entityFields('KeyEvent', 'iraop.events:mie', 'known: cellTypes { nodes { id } } mined: cellTypes(filter: { basis: [TEXT_MINED] }) { nodes { id } }'),
    ).toEqual({ known: { nodes: [{ id: 'CL:0000084' }] }, mined: { nodes: [{ id: 'iraop.cells:lak-cell' }] } });
  });

  it.each([
    ['status: [HYPOTHESISED]', ['CL:0000084']],
    ['system: IN_VIVO', ['CL:0000084']],
    ['source: "source:cl"', ['iraop.cells:lak-cell']],
    ['aop: "iraop:rash"', ['CL:0000084', 'iraop.cells:lak-cell']],
    ['aop: "IRAOP:LIVER"', ['CL:0000084', 'CL:0000815', 'iraop.cells:lak-cell']],
    ['basis: []', []],
  ])('narrows its cell types by %s', async (filter, ids) => {
    expect(await entityFields('KeyEvent', 'iraop.events:ke', `cellTypes(filter: { ${filter} }) { nodes { id } }`)).toEqual({
      cellTypes: { nodes: ids.map((id) => ({ id })) },
    });
  });

  it('says which AOPs a statement is limited to', async () => {
    expect(await entityFields('KeyEvent', 'iraop.events:ke', 'cellTypes { edges { aops { id } node { id } } }')).toEqual({
      cellTypes: {
        edges: [
          { aops: null, node: { id: 'CL:0000084' } },
          { aops: [{ id: 'iraop:liver' }], node: { id: 'CL:0000815' } },
          { aops: null, node: { id: 'iraop.cells:lak-cell' } },
        ],
      },
    });
  });

  it('goes on after the cursor of an edge', async () => {
    const { cellTypes } = (await entityFields('KeyEvent', 'iraop.events:ke', 'cellTypes(first: 1) { edges { cursor } }')) as {
      cellTypes: { edges: { cursor: string }[] };
    };
    expect(await entityFields('KeyEvent', 'iraop.events:ke', `cellTypes(first: 1, after: "${cellTypes.edges[0]!.cursor}") { nodes { id } }`)).toEqual({
      cellTypes: { nodes: [{ id: 'CL:0000815' }] },
    });
  });

  it('tells a test system that measures it from one that disturbs it', async () => {
    const system = { id: 'iraop.test:skin-model' };
    expect(
      await entityFields('KeyEvent', 'iraop.events:mie', 'testSystems { edges { purpose node { id } } } some: testSystems(purpose: PERTURBS) { totalCount } interactions { nodes { id } }'),
    ).toEqual({
      testSystems: { edges: [{ purpose: 'MEASURES', node: system }, { purpose: 'PERTURBS', node: system }] },
      some: { totalCount: 1 },
      interactions: { nodes: [{ id: 'iraop.interactions:int-01' }] },
    });
  });

  it('notes an empty list only where no record of the release has the field', async () => {
    const fields = 'cellTypes { totalCount } testSystems { totalCount } clinicalParameters { totalCount }';
    const { missing } = await askEntity(schema, il2Release, ['KeyEvent', 'iraop.events:bare'], fields);
    expect(missing).toEqual(['KeyEvent.clinicalParameters']);
  });

  it('has the same immune side as a sign of an outcome', async () => {
    expect(
      await entityFields('Manifestation', 'iraop.events:itch', 'cellTypes { nodes { id } } interactions { totalCount } testSystems { nodes { id } } clinicalParameters { nodes { id } }'),
    ).toEqual({
      cellTypes: { nodes: [{ id: 'CL:0000084' }] },
      interactions: { totalCount: 1 },
      testSystems: { nodes: [{ id: 'iraop.test:skin-model' }] },
      clinicalParameters: { nodes: [{ id: 'iraop.clinical:cp-itch' }] },
    });
  });
});

describe('an adverse outcome', () => {
  const cells = (args: string): string =>
    `cellTypes${args} { totalCount nodes { id } edges { keyEventCount node { id } contributions { involvement status event { id } } } }`;

  it('has each cell type once, with what every connected event contributes', async () => {
    // The regulatory T cell stands at `ke` for the liver pathway only, and `apart` is not connected.
    expect(await entityFields('AdverseOutcome', 'iraop.events:ao', cells(''))).toEqual({
      cellTypes: {
        totalCount: 2,
        nodes: [{ id: 'CL:0000084' }, { id: 'iraop.cells:lak-cell' }],
        edges: [
          {
            keyEventCount: 2,
            node: { id: 'CL:0000084' },
            contributions: [
              { involvement: 'RESPONDER', status: 'DOCUMENTED', event: { id: 'iraop.events:mie' } },
              { involvement: null, status: 'HYPOTHESISED', event: { id: 'iraop.events:ke' } },
            ],
          },
          {
            keyEventCount: 1,
            node: { id: 'iraop.cells:lak-cell' },
            contributions: [{ involvement: 'EFFECTOR', status: 'DOCUMENTED', event: { id: 'iraop.events:ke' } }],
          },
        ],
      },
    });
  });

  it('takes in events that are not connected when asked for the whole pathway', async () => {
    expect(await entityFields('AdverseOutcome', 'iraop.events:ao', 'cellTypes(scope: PATHWAY) { nodes { id } }')).toEqual({
      cellTypes: { nodes: [{ id: 'CL:0000084' }, { id: 'CL:0000815' }, { id: 'iraop.cells:lak-cell' }] },
    });
  });

  it('narrows by AOP and by filter', async () => {
    expect(
      await entityFields('AdverseOutcome', 'iraop.events:ao', 'other: cellTypes(aop: "iraop:liver") { totalCount } rash: cellTypes(aop: "iraop:rash", filter: { taxon: "human" }) { nodes { id } }'),
    ).toEqual({ other: { totalCount: 0 }, rash: { nodes: [{ id: 'CL:0000084' }] } });
  });
});

describe('other nodes', () => {
  it('gives all fields of an interaction', () => {
    expect(
      only(`{ interaction(id: "iraop.interactions:int-01") {
        id kind sourceCell { id } targetCell { id } mediators { id } mediatorComplex
        receptorSets { mediators { id } receptors { id } complex { id } origin }
        receptorNote receptorNullReason effect status events { id } manifestations { id } modulatingFactors { id } aops { id } ${context} note ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.interactions:int-01',
      kind: 'CYTOKINE_RECEPTOR',
      sourceCell: { id: 'CL:0000084' },
      targetCell: null,
      mediators: [{ id: 'HGNC:6001' }],
      mediatorComplex: null,
      receptorSets: [
        {
          mediators: [{ id: 'HGNC:6001' }],
          receptors: [{ id: 'HGNC:6008' }, { id: 'HGNC:6009' }],
          complex: { id: 'cellphonedb:IL2_receptor_HA' },
          origin: 'CELLPHONEDB',
        },
      ],
      receptorNote: 'High affinity.',
      receptorNullReason: null,
      effect: 'Proliferation.',
      status: 'DOCUMENTED',
      events: [{ id: 'iraop.events:mie' }],
      manifestations: [{ id: 'iraop.events:itch' }],
      modulatingFactors: [{ id: 'iraop.modulating:treg' }],
      aops: [{ id: 'iraop:rash' }],
      context: human,
      note: 'A note.',
    });
  });

  it('gives all fields of a test system', () => {
    expect(
      only(`{ testSystem(id: "iraop.test:skin-model") {
        id name kind species { id } readouts events { purpose event { id } } manifestations { purpose manifestation { id } }
        modulatingFactors { id } usedWithStressor guideline aops { id } note ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.test:skin-model',
      name: 'Skin model',
      kind: 'IN_VITRO',
      species: [{ id: 'NCBITaxon:9606' }],
      readouts: ['IL-2'],
      events: [
        { purpose: 'MEASURES', event: { id: 'iraop.events:mie' } },
        { purpose: 'PERTURBS', event: { id: 'iraop.events:mie' } },
      ],
      manifestations: [{ purpose: 'MEASURES', manifestation: { id: 'iraop.events:itch' } }],
      modulatingFactors: [{ id: 'iraop.modulating:treg' }],
      usedWithStressor: null,
      guideline: 'OECD TG 439',
      aops: [{ id: 'iraop:rash' }],
      note: 'A note.',
    });
  });

  it('gives all fields of a clinical parameter', () => {
    expect(
      only(`{ clinicalParameter(id: "iraop.clinical:cp-itch") {
        id name kind genes { id } direction events { id } manifestations { id } aops { id } detail ${provenance}
      } }`),
    ).toEqual({
      ...citedOnce,
      id: 'iraop.clinical:cp-itch',
      name: 'Itch score',
      kind: 'SYMPTOM',
      genes: [{ id: 'HGNC:6001' }],
      direction: 'INCREASE',
      events: [{ id: 'iraop.events:ao' }],
      manifestations: [{ id: 'iraop.events:itch' }],
      aops: [{ id: 'iraop:rash' }],
      detail: 'Asked for.',
    });
  });

  it('lists them all, and by AOP and gene', async () => {
    const one = { totalCount: 1 };
    const lists = 'interactions(first: 5) { totalCount } testSystems(first: 5) { totalCount } clinicalParameters(first: 5) { totalCount }';
    expect(ask(`{ ${lists} }`).data).toEqual({ interactions: one, testSystems: one, clinicalParameters: one });
    expect(await entityFields('Aop', 'iraop:rash', lists)).toEqual({ interactions: one, testSystems: one, clinicalParameters: one });
    expect(await entityFields('Gene', 'HGNC:6009', 'interactions { totalCount } clinicalParameters { totalCount }')).toEqual({
      interactions: one,
      clinicalParameters: { totalCount: 0 },
    });
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
