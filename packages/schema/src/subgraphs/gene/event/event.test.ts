import { describe, expect, it } from '@jest/globals';
import { aKeyEvent, aReleaseWith } from '@sequela/data/testing';
import { askEntity } from '../../../../test/ask.ts';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { geneRelease } from '../../../../test/gene-release.ts';
import { geneSubgraph } from '../gene.subgraph.ts';

const { schema, entityFields } = createSubgraphAsk(geneSubgraph, geneRelease);
const provenance = 'basis referencesInherited references { id } sources { id }';
const statement = `mentions involvement effectOnEvent change measuredAs receptorOrigin status context { taxa { label } system withStressor }
  sourceText methods misleading { alias reason } note aops { id } interactions { id } complexes { name affinity subunits { symbol } } ${provenance}`;

const at = (event: number, fields: string): Promise<unknown> => entityFields('KeyEvent', `aop.events:${event}`, fields);
const unsaid = {
  interactions: [], complexes: [], receptorOrigin: null, effectOnEvent: null, change: null, measuredAs: null, aops: null,
  context: null, sourceText: null, methods: [], misleading: null, note: null, referencesInherited: false, references: [],
  sources: [{ id: 'source:test' }],
};

describe('the genes at an event', () => {
  it('carry the whole statement on the edge', async () => {
    expect(await at(1, `cytokines { edges { ${statement} node { symbol } } }`)).toEqual({
      cytokines: {
        edges: [
          {
            ...unsaid,
            node: { symbol: 'IL2' },
            basis: 'STATED',
            mentions: ['NAMED', 'MEDIATOR'],
            involvement: 'LIGAND',
            effectOnEvent: 'PROMOTES',
            change: 'INCREASED',
            measuredAs: 'PROTEIN',
            status: 'DOCUMENTED',
            context: { taxa: [{ label: 'human' }], system: 'CLINICAL', withStressor: true },
            sourceText: 'IL-2 was given',
            note: 'The treatment itself.',
            interactions: [{ id: 'iraop.interactions:int-01' }],
            references: [{ id: 'pubmed:1' }],
          },
        ],
      },
    });
  });

  it('say of a receptor who names it and of which complex it is a chain, in the order of the source', async () => {
    expect(await at(1, `receptors { edges { ${statement} node { symbol } } }`)).toEqual({
      receptors: {
        edges: [
          {
            ...unsaid,
            node: { symbol: 'IL2RA' },
            basis: 'BACKGROUND',
            mentions: ['RECEPTOR'],
            involvement: 'RECEPTOR',
            receptorOrigin: 'CELLPHONEDB',
            status: 'DOCUMENTED',
            interactions: [{ id: 'iraop.interactions:int-01' }],
            complexes: [{ name: 'IL2_receptor_HA', affinity: null, subunits: [{ symbol: 'IL2RB' }, { symbol: 'IL2RA' }] }],
          },
        ],
      },
    });
  });

  it('leave a bare mention without involvement or direction, and its misleading match without a place unless asked for', async () => {
    expect(
      await at(1, 'plain: genes(filter: { basis: [NAME_MATCH] }) { totalCount } all: genes(filter: { basis: [NAME_MATCH], includeMisleading: true }) { edges { involvement effectOnEvent change methods misleading { alias reason verdict } node { symbol } } }'),
    ).toEqual({
      plain: { totalCount: 0 },
      all: {
        edges: [
          { involvement: null, effectOnEvent: null, change: null, methods: ['REGEX', 'NER'], misleading: { alias: 'ROS', reason: 'reactive oxygen species', verdict: 'MISLEADING' }, node: { symbol: 'ROS1' } },
        ],
      },
    });
  });

  it.each([
    [1, '', ['ICAM1', 'IL2', 'IL2RA']],
    [1, 'filter: { includeMisleading: true }', ['ICAM1', 'IL2', 'IL2RA']],
    [1, 'filter: { taxon: "NCBITaxon:9606" }', ['IL2']],
    [1, 'filter: { taxon: "9606", system: IN_VIVO }', []],
    [1, 'filter: { status: [DOCUMENTED] }', ['IL2', 'IL2RA']],
    [2, '', ['IL2', 'TLR4']],
    [2, 'filter: { basis: [UNSOURCED] }', ['IL2RB']],
    [2, 'filter: { taxon: "human" }', []],
    [2, 'filter: { taxon: "mouse", system: IN_VIVO, status: [CONTESTED] }', ['IL2']],
    [2, 'filter: { aop: "aop:1" }', ['IL2']],
    [2, 'filter: { aop: "https://aopwiki.org/aops/2" }', ['IL2', 'TLR4']],
    [2, 'filter: { source: "source:other" }', ['IL2']],
    [3, '', ['IL2RB']],
    [3, 'filter: { basis: [NAME_MATCH] }', ['IL2']],
  ])('at event %i are narrowed by %s', async (event, filter, symbols) => {
    expect(await at(event, `genes(first: 100 ${filter}) { totalCount nodes { symbol } }`)).toEqual({
      genes: { totalCount: symbols.length, nodes: symbols.map((symbol) => ({ symbol })) },
    });
  });

  it.each([
    ['genes(first: 501) { totalCount }', 'between 0 and 500'],
    ['genes(first: -1) { totalCount }', 'between 0 and 500'],
    ['genes(after: "bm9uZQ") { totalCount }', 'not from this list'],
    ['genes(filter: { taxon: "martian" }) { totalCount }', 'not a taxon'],
    ['genes(filter: { aop: "aop:77" }) { totalCount }', 'No AOP "aop:77"'],
  ])('refuse what makes no sense: %s', async (field, message) => {
    await expect(at(1, field)).rejects.toThrow(message);
  });

  it('refuse a cursor of another list', async () => {
    const { genes } = (await at(2, 'genes(first: 1) { pageInfo { endCursor } }')) as { genes: { pageInfo: { endCursor: string } } };
    await expect(at(1, `genes(after: "${genes.pageInfo.endCursor}") { totalCount }`)).rejects.toThrow('not from this list');
  });

  it('may be none on a page of no size, which still counts them', async () => {
    expect(await at(1, 'genes(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } }')).toEqual({
      genes: { totalCount: 3, nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } },
    });
  });

  it('are noted as missing at an event of a source that brings none, though another source does', async () => {
    const bySource = (source: string, filled: number) => ({ source, filled, total: 1, wouldComeFrom: filled === 0 ? 'curation' : null });
    const two = aReleaseWith(
      { keyEvents: [aKeyEvent('aop.events:4', { sources: ['source:wiki'] }), aKeyEvent('aop.events:5', { sources: ['source:curated'] })] },
      { coverage: [{ field: 'KeyEvent.genes', filled: 1, total: 2, wouldComeFrom: null, bySource: [bySource('source:curated', 1), bySource('source:wiki', 0)] }] },
    );
    expect((await askEntity(schema, two, ['KeyEvent', 'aop.events:4'], 'genes { totalCount }')).missing).toEqual(['KeyEvent.genes']);
    expect((await askEntity(schema, two, ['KeyEvent', 'aop.events:5'], 'genes { totalCount }')).missing).toEqual([]);
  });

  it('are noted as missing only where no record of the release has them', async () => {
    const fields = 'genes { totalCount } cytokines { totalCount } receptors { totalCount }';
    const unfilled = (field: string) => ({ field, filled: 0, total: 1, wouldComeFrom: 'curation', bySource: [] });
    const bare = aReleaseWith(
      { keyEvents: [aKeyEvent('aop.events:4')] },
      { coverage: [unfilled('KeyEvent.genes'), { ...unfilled('KeyEvent.cytokines'), filled: 1 }, unfilled('KeyEvent.receptors')] },
    );
    const { entity, missing } = await askEntity(schema, bare, ['KeyEvent', 'aop.events:4'], fields);
    expect(entity).toEqual({ genes: { totalCount: 0 }, cytokines: { totalCount: 0 }, receptors: { totalCount: 0 } });
    expect(missing).toEqual(['KeyEvent.genes', 'KeyEvent.receptors']);
  });
});

describe('the genes at a sign of an outcome', () => {
  it('are not those of the outcome', async () => {
    expect(await entityFields('Manifestation', 'iraop.events:itch', 'genes { edges { involvement node { symbol } } }')).toEqual({
      genes: { edges: [{ involvement: 'INDUCER', node: { symbol: 'IL2' } }] },
    });
    expect(await at(9, 'genes { totalCount }')).toEqual({ genes: { totalCount: 0 } });
  });
});

describe('the genes named in the text of a relationship', () => {
  it('say how the name was found; those that mislead come on request only', async () => {
    const fields = `totalCount edges { cursor methods misleading { alias } ${provenance} node { symbol } }`;
    const named = { basis: 'NAME_MATCH', referencesInherited: false, references: [], sources: [{ id: 'source:test' }], cursor: expect.any(String) };
    const il2 = { ...named, methods: ['REGEX'], misleading: null, node: { symbol: 'IL2' } };
    const ros1 = { ...named, methods: ['NER'], misleading: { alias: 'ROS' }, node: { symbol: 'ROS1' } };
    expect(await entityFields('KeyEventRelationship', 'aop.relationships:1', `genes { ${fields} } all: genes(includeMisleading: true) { ${fields} }`)).toEqual({
      genes: { totalCount: 1, edges: [il2] },
      all: { totalCount: 2, edges: [il2, ros1] },
    });
  });
});
