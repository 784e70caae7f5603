import { describe, expect, it } from '@jest/globals';
import { expectedOf } from './expected-facts.ts';
import type expectedValues from './expected/il2-outcomes.json';
import { answer, idsOf, type Id } from './full-graph.ts';

const expected = expectedOf('il2-outcomes') as typeof expectedValues;
const outcomes = Object.keys(expected.outcomes) as (keyof typeof expected.outcomes)[];
const SKIN_RASH = 'iraop.events:ao-skin-rash';

interface Statement {
  readonly basis: string;
  readonly references: readonly Id[];
}
interface Edges<Edge> {
  readonly edges: readonly Edge[];
}
interface Standing extends Statement {
  readonly node: Id;
  readonly involvement: string | null;
}
interface Contributed extends Id {
  readonly contributions: readonly (Statement & { readonly event: Id })[];
  readonly node: Id;
}
interface Outcome {
  readonly keyEvents: { readonly nodes: readonly (Id & { readonly genes: Edges<Standing>; readonly cytokines: Edges<Standing>; readonly receptors: Edges<Standing>; readonly cellTypes: Edges<Standing> })[] };
  readonly genes: Edges<Contributed>;
  readonly cytokines: Edges<Contributed>;
  readonly receptors: Edges<Contributed>;
  readonly cellTypes: Edges<Contributed>;
}

const STANDING = 'edges { basis involvement references { id } node { id } }';
const CONTRIBUTED = 'edges { node { id } contributions { basis references { id } event { id } } }';
const outcome = (id: string, scope = ''): Outcome =>
  answer<{ outcome: Outcome }>(`{ outcome: adverseOutcome(id: "${id}") {
    keyEvents${scope} { nodes { id genes { ${STANDING} } cytokines { ${STANDING} } receptors { ${STANDING} } cellTypes { ${STANDING} } } }
    genes${scope} { ${CONTRIBUTED} } cytokines${scope} { ${CONTRIBUTED} } receptors${scope} { ${CONTRIBUTED} } cellTypes${scope} { ${CONTRIBUTED} } } }`).outcome;

/** Also what rests on no source at all, which the default leaves out. */
const ALL_SAID = 'filter: { basis: [CURATED, STATED, RECONSTRUCTED, BACKGROUND, COMPONENT, UNSOURCED] }';

const nodesOf = (edges: readonly { readonly node: Id }[]): readonly string[] => [...new Set(edges.map(({ node }) => node.id))].sort();
const lacksReference = ({ basis, references }: Statement): boolean => references.length === 0 && basis !== 'UNSOURCED';

describe.each(outcomes)('what leads to %s', (id) => {
  const facts = expected.outcomes[id];
  const found = outcome(id);

  it('are the events from which its own relationships lead there', () => {
    expect([...idsOf(found.keyEvents.nodes)].sort()).toEqual(facts.keyEvents);
  });

  it('has the genes that the dossier places there or lets pass between cells there', () => {
    expect(nodesOf(found.genes.edges)).toEqual(facts.genes);
  });

  it('has those that rest on no source as well, where they are asked for', () => {
    const { found: all } = answer<{ found: { genes: Edges<Contributed> } }>(`{ found: adverseOutcome(id: "${id}") { genes(${ALL_SAID}) { ${CONTRIBUTED} } } }`);
    expect(nodesOf(all.genes.edges)).toEqual(facts.genesWithUnsourced);
    expect(all.genes.edges.flatMap(({ contributions }) => contributions).filter(lacksReference)).toEqual([]);
  });

  it('has the cell types that the dossier places there', () => {
    expect(nodesOf(found.cellTypes.edges)).toEqual(facts.cellTypes);
  });

  it('has references on every edge but those that say UNSOURCED', () => {
    const standing = found.keyEvents.nodes.flatMap(({ genes, cytokines, receptors, cellTypes }) => [genes, cytokines, receptors, cellTypes].flatMap(({ edges }) => edges));
    const contributed = [found.genes, found.cytokines, found.receptors, found.cellTypes].flatMap(({ edges }) => edges.flatMap(({ contributions }) => contributions));
    expect(standing.filter(lacksReference)).toEqual([]);
    expect(contributed.filter(lacksReference)).toEqual([]);
    expect(Math.min(standing.length, contributed.length)).toBeGreaterThan(50);
  });
});

it('the statements of genes without a source are those that the dossier calls so', () => {
  const unsourced = outcomes.flatMap((id) => {
    const { outcome } = answer<{ outcome: { keyEvents: { nodes: readonly (Id & { genes: Edges<Standing> })[] } } }>(
      `{ outcome: adverseOutcome(id: "${id}") { keyEvents { nodes { id genes(filter: { basis: [UNSOURCED] }) { ${STANDING} } } } } }`,
    );
    return outcome.keyEvents.nodes.flatMap((event) => event.genes.edges.map(({ node, references }) => [`${event.id} ${node.id}`, references]));
  });
  expect(unsourced.filter(([, references]) => references?.length !== 0)).toEqual([]);
  expect([...new Set(unsourced.map(([line]) => line))].sort()).toEqual([...expected.unsourcedPlacements].sort());
});

describe('the restraint by regulatory T cells', () => {
  it('brings FOXP3 into none of what leads to skin rash, nor into its pathway', () => {
    for (const scope of ['', '(scope: PATHWAY)']) {
      const { keyEvents, genes } = outcome(SKIN_RASH, scope);
      expect(nodesOf(genes.edges)).not.toContain(expected.foxp3);
      expect(keyEvents.nodes.flatMap((event) => event.genes.edges.map(({ node }) => node.id))).not.toContain(expected.foxp3);
    }
  });

  it('is a modulating factor, and FOXP3 stands at no event at all', () => {
    const { gene } = answer<{ gene: { id: string; keyEvents: { totalCount: number }; modulatingFactors: readonly Id[] } }>(
      '{ gene(symbol: "FOXP3") { id keyEvents(filter: { source: "source:il2-iraop" }) { totalCount } modulatingFactors { id } } }',
    );
    expect(gene).toEqual({ id: expected.foxp3, keyEvents: { totalCount: 0 }, modulatingFactors: expected.factorsOfFoxp3.map((id) => ({ id })) });
  });

  it('shows the cells themselves only as responders of the initiating event', () => {
    const { cellType } = answer<{ cellType: { keyEvents: Edges<Standing> } }>(
      `{ cellType(id: "${expected.treg}") { keyEvents(filter: { source: "source:il2-iraop" }) { edges { basis involvement references { id } node { id } } } } }`,
    );
    expect(cellType.keyEvents.edges.map(({ node, involvement }) => `${node.id} ${String(involvement)}`)).toEqual(expected.tregAt);
    expect(expected.tregAt).toEqual(['iraop.events:mie-il2r-binding RESPONDER']);
    for (const id of outcomes) {
      const contributions = outcome(id).cellTypes.edges.filter(({ node }) => node.id === expected.treg).flatMap((edge) => edge.contributions);
      expect(contributions.map(({ event }) => event.id)).toEqual(['iraop.events:mie-il2r-binding']);
    }
  });
});
