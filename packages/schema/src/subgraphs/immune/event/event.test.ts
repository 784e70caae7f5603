import { describe, expect, it } from '@jest/globals';
import { askEntity } from '../../../../test/ask.ts';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { il2Release } from '../../../../test/il2-release.ts';
import { immuneSubgraph } from '../immune.subgraph.ts';

const { schema, entityFields } = createSubgraphAsk(immuneSubgraph);

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
      await entityFields('AdverseOutcome', 'iraop.events:ao', 'rash: cellTypes(aop: "iraop:rash", filter: { taxon: "human" }) { nodes { id } }'),
    ).toEqual({ rash: { nodes: [{ id: 'CL:0000084' }] } });
    await expect(entityFields('AdverseOutcome', 'iraop.events:ao', 'cellTypes(aop: "iraop:liver") { totalCount }')).rejects.toThrow(
      'iraop:liver does not end in iraop.events:ao. AOPs that do: iraop:rash.',
    );
  });
});
