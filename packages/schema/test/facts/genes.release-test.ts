import { describe, expect, it } from '@jest/globals';
import { expectedOf } from './expected-facts.ts';
import type expectedValues from './expected/genes.json';
import { answer, digest, everyNode, idsOf, WIKI, type Id } from './full-graph.ts';

const expected = expectedOf('genes') as typeof expectedValues;

interface Standing {
  readonly basis: string;
  readonly mentions: readonly string[];
  readonly involvement: string | null;
  readonly effectOnEvent: string | null;
  readonly misleading: { readonly alias: string } | null;
  readonly node: Id;
}
const STANDING = 'basis mentions involvement effectOnEvent misleading { alias } node { id }';
const NAMED = 'basis: [NAME_MATCH, TEXT_MINED]';

interface Reported extends Id {
  readonly genes: { readonly totalCount: number; readonly edges: readonly Standing[] };
}
const eventsOfWiki = (filter: string): readonly Reported[] =>
  everyNode<Reported>('keyEvents', WIKI, `id genes(filter: { ${filter} }, first: 500) { totalCount edges { ${STANDING} } }`);
const lines = (events: readonly Reported[]): readonly string[] =>
  events.flatMap(({ id, genes }) => genes.edges.map(({ node, basis }) => `${id} ${node.id} ${basis}`));

/** Where AOP-Wiki names a gene, by event. */
const standings = (gene: string, filter: string): readonly Standing[] =>
  answer<{ gene: { keyEvents: { edges: readonly Standing[] } } }>(
    `{ gene(id: "${gene}") { keyEvents(filter: { source: "source:aop-wiki-genes" ${filter} }, first: 500) { edges { ${STANDING} } } } }`,
  ).gene.keyEvents.edges;
const eventsAt = (gene: string, filter: string): readonly string[] => standings(gene, filter).map(({ node }) => node.id);

interface Receptor extends Id {
  readonly subunits: readonly Id[];
}
const receptorsOf = (symbol: string): Readonly<Record<string, readonly string[]>> => {
  const { gene } = answer<{ gene: { receptors: { nodes: readonly Receptor[] } } }>(`{ gene(symbol: "${symbol}") { receptors { nodes { id subunits { id } } } } }`);
  return Object.fromEntries(gene.receptors.nodes.map(({ id, subunits }) => [id, idsOf(subunits)]));
};

describe('IL2', () => {
  it('is named in seven events of AOP-Wiki, which says nothing of what it does there', () => {
    const found = standings('HGNC:6001', NAMED);
    expect(found.map(({ node }) => node.id)).toEqual(expected.il2.namedAt);
    expect(found).toHaveLength(7);
    for (const { involvement, effectOnEvent, mentions } of found) expect({ involvement, effectOnEvent, mentions }).toEqual({ involvement: null, effectOnEvent: null, mentions: ['TEXT'] });
  });

  it('is at none of them unless names in texts are asked for', () => {
    expect(eventsAt('HGNC:6001', '')).toEqual([]);
  });

  it('has the ids that HGNC gives it, its own first', () => {
    const { gene } = answer<{ gene: { xrefs: readonly Id[] } }>('{ gene(symbol: "IL2") { xrefs { id } } }');
    expect(idsOf(gene.xrefs)).toEqual(expected.il2.xrefs);
  });

  it('binds its receptors, which are complexes', () => {
    expect(receptorsOf('IL2')).toEqual(expected.il2.receptors);
    const { receptorComplex } = answer<{ receptorComplex: Receptor }>('{ receptorComplex(id: "cellphonedb:IL2_receptor_HA") { id subunits { id } } }');
    expect(idsOf(receptorComplex.subunits)).toEqual(expected.chainsOfIl2ReceptorHa);
    const { genes } = answer<{ genes: { nodes: readonly { symbol: string }[] } }>(`{ genes(ids: ${JSON.stringify(expected.chainsOfIl2ReceptorHa)}, first: 5) { nodes { symbol } } }`);
    expect(genes.nodes.map(({ symbol }) => symbol)).toEqual(['IL2RA', 'IL2RB', 'IL2RG']);
  });

  it('is drawn in the pathways of WikiPathways that name it', () => {
    const { gene } = answer<{ gene: { pathways: { nodes: readonly Id[] } } }>('{ gene(symbol: "IL2") { pathways { nodes { id } } } }');
    expect([...idsOf(gene.pathways.nodes)].sort()).toEqual(expected.il2.pathways);
  });
});

describe('receptors by CellPhoneDB', () => {
  it('of IL6 are one complex of two chains', () => {
    expect(receptorsOf('IL6')).toEqual(expected.receptorsOfIl6);
    expect(Object.keys(expected.receptorsOfIl6)).toEqual(['cellphonedb:IL6_receptor']);
  });

  it('of TNF are two single chains', () => {
    expect(receptorsOf('TNF')).toEqual(expected.receptorsOfTnf);
    expect(Object.keys(expected.receptorsOfTnf)).toHaveLength(2);
  });
});

describe('genes at the events of AOP-Wiki', () => {
  it('are the 188 components of 167 events unless more is asked for', () => {
    const events = eventsOfWiki('source: "source:aop-wiki-crossrefs"').filter(({ genes }) => genes.totalCount > 0);
    const byDefault = eventsOfWiki('');
    expect(lines(byDefault)).toEqual(lines(events));
    expect(lines(events).filter((line) => !line.endsWith(' COMPONENT'))).toEqual([]);
    const pairs = lines(events).map((line) => line.replace(' COMPONENT', ''));
    expect({ ...digest(pairs), events: events.length }).toEqual(expected.components);
    expect([expected.components.count, expected.components.events]).toEqual([188, 167]);
  });

  it('are, with those that mislead, all that the texts name, by how they were found', () => {
    expect(digest(lines(eventsOfWiki(`${NAMED} includeMisleading: true`)))).toEqual(expected.namedAtEvents);
  });

  it('are at the relationships those that the texts name', () => {
    const relationships = everyNode<Reported>('keyEventRelationships', WIKI, 'id genes(includeMisleading: true, first: 500) { totalCount edges { basis node { id } } }');
    expect(digest(lines(relationships))).toEqual(expected.namedAtRelationships);
  });
});

describe('names that mislead', () => {
  it.each(Object.entries(expected.misleading))('bring %s only with includeMisleading, and only where names in texts are asked for', (gene, events) => {
    expect(eventsAt(gene, '')).toEqual([]);
    expect(eventsAt(gene, NAMED)).toEqual([]);
    expect(eventsAt(gene, 'includeMisleading: true')).toEqual([]);
    expect(eventsAt(gene, `${NAMED} includeMisleading: true`)).toEqual(events);
    expect(standings(gene, `${NAMED} includeMisleading: true`).filter(({ misleading }) => misleading === null)).toEqual([]);
  });

  it('are ROS1 at 31 events, THPO at seven, CCL27 at four', () => {
    expect(Object.values(expected.misleading).map(({ length }) => length)).toEqual([31, 7, 4]);
    const { genes } = answer<{ genes: { nodes: readonly { symbol: string }[] } }>(`{ genes(ids: ${JSON.stringify(Object.keys(expected.misleading))}, first: 5) { nodes { symbol } } }`);
    expect(new Set(genes.nodes.map(({ symbol }) => symbol))).toEqual(new Set(['ROS1', 'THPO', 'CCL27']));
  });
});

it('179 genes are cytokines', () => {
  expect(digest(idsOf(everyNode<Id>('genes', 'class: CYTOKINE', 'id')))).toEqual(expected.cytokines);
  expect(expected.cytokines.count).toBe(179);
});
