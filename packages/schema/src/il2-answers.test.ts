import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BASES } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { type Answer, createAsk } from '../test/ask.ts';
import { question20 } from '../test/question-20.ts';
import { createGraph } from './index.ts';

/** What a separate script read from the YAML files; see test/expected/flagship.expected.mjs. */
interface Reported {
  readonly id: string;
  readonly cytokines: readonly string[];
  readonly receptors: readonly string[];
  readonly cellTypes: readonly string[];
}
interface Outcome extends Reported {
  readonly aop: string;
  readonly keyEvents: readonly (Reported & { readonly order: number })[];
  readonly unmeasured: readonly string[];
  readonly neverWithStressor: readonly string[];
  readonly cellsWithoutReceptor: readonly string[];
  readonly unreferenced: readonly string[];
  readonly relationships: number;
}
const { outcomes } = JSON.parse(
  readFileSync(new URL('../test/expected/flagship.expected.json', import.meta.url), 'utf8'),
) as { readonly outcomes: readonly Outcome[] };
const cases = outcomes.map((outcome) => [outcome.id, outcome] as const);

let ask: (query: string) => Answer;
beforeAll(async () => {
  ask = createAsk(createGraph(), await buildRelease(embeddedPlan()));
}, 60_000);

/** The answer of one root field, without errors. */
function only<T>(query: string): T {
  const { data, errors } = ask(query);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
type Genes = Edges<{ readonly symbol: string }>;
type Cells = Edges<{ readonly id: string }>;
const symbolsOf = (genes: Genes): readonly string[] => distinct(genes.edges.map(({ node }) => node.symbol));
const idsOf = (cells: Cells): readonly string[] => distinct(cells.edges.map(({ node }) => node.id));

describe('question 20', () => {
  it.each(cases)('has the key events of %s, causes first, and what stands at each', (id, expected) => {
    interface Step {
      readonly order: number;
      readonly viaAops: readonly { readonly id: string }[];
      readonly node: { readonly id: string; readonly cytokines: Genes; readonly receptors: Genes; readonly cellTypes: Cells };
    }
    const answer = only<{ readonly keyEvents: { readonly totalCount: number; readonly edges: readonly Step[] } }>(question20(id));
    expect(answer.keyEvents.totalCount).toBe(expected.keyEvents.length);
    expect(
      answer.keyEvents.edges.map(({ order, node }) => ({
        id: node.id,
        order,
        cytokines: symbolsOf(node.cytokines),
        receptors: symbolsOf(node.receptors),
        cellTypes: idsOf(node.cellTypes),
      })),
    ).toEqual(expected.keyEvents);
    expect(distinct(answer.keyEvents.edges.flatMap(({ viaAops }) => viaAops.map((aop) => aop.id)))).toEqual([expected.aop]);
  });

  it.each(cases)('sums up to the cytokines, receptors and cell types of %s, each once', (id, expected) => {
    const answer = only<Record<'cytokines' | 'receptors', Genes> & { readonly cellTypes: Cells }>(
      `{ adverseOutcome(id: "${id}") { cytokines { edges { node { symbol } } } receptors { edges { node { symbol } } } cellTypes { edges { node { id } } } } }`,
    );
    expect(answer.cytokines.edges.map(({ node }) => node.symbol).sort()).toEqual(expected.cytokines);
    expect(answer.receptors.edges.map(({ node }) => node.symbol).sort()).toEqual(expected.receptors);
    expect(answer.cellTypes.edges.map(({ node }) => node.id).sort()).toEqual(expected.cellTypes);
  });

  it.each(cases)('rests on references at every gene edge of %s but those that say they are unsourced', (id) => {
    const query = `{ adverseOutcome(id: "${id}") { keyEvents { nodes { genes(filter: { basis: [${BASES.join(' ')}] }) { edges { basis references { id } node { symbol } } } } } } }`;
    interface Edge {
      readonly basis: string;
      readonly references: readonly unknown[];
    }
    const answer = only<{ readonly keyEvents: { readonly nodes: readonly { readonly genes: { readonly edges: readonly Edge[] } }[] } }>(query);
    const edges = answer.keyEvents.nodes.flatMap(({ genes }) => genes.edges);
    expect(edges.length).toBeGreaterThan(20);
    expect(edges.filter(({ basis, references }) => (references.length === 0) !== (basis === 'UNSOURCED'))).toEqual([]);
  });

  it.each(cases)('is never without the note that %s is reconstructed', (id) => {
    const { aops } = only<{ readonly aops: { readonly nodes: readonly { readonly originNote: string | null }[] } }>(question20(id));
    expect(aops.nodes.map((aop) => aop.originNote)).toEqual([expect.stringContaining('not reviewed by imSAVAR')]);
  });

  it.each([
    ['iraop:skin-rash', 'iraop.events:ao-skin-rash'],
    ['IRAOP.EVENTS:AO-SKIN-RASH', 'iraop.events:ao-skin-rash'],
    [' iraop:hepatotoxicity ', 'iraop.events:ao-hepatotoxicity'],
  ])('may be asked of %s', (text, id) => {
    expect(only(`{ adverseOutcome(id: "${text}") { id event { id } } }`)).toEqual({ id, event: { id } });
  });
});

describe('what restrains skin rash', () => {
  const rash = 'iraop.events:ao-skin-rash';

  it('is a modulating factor, not a step that leads there', () => {
    const genes = only<{ readonly genes: Genes }>(`{ adverseOutcome(id: "${rash}") { genes(scope: PATHWAY, first: 500) { edges { node { symbol } } } } }`);
    expect(symbolsOf(genes.genes)).not.toContain('FOXP3');
    const factors = only<{ readonly modulatingFactors: readonly { readonly id: string; readonly genes: readonly { readonly symbol: string }[] }[] }>(
      '{ aop(id: "iraop:skin-rash") { modulatingFactors { id effect onEvent { id } genes { symbol } cellTypes { label } } } }',
    );
    expect(factors.modulatingFactors).toContainEqual(
      expect.objectContaining({
        id: 'iraop.modulating:mf-treg-restraint',
        effect: 'DECREASES',
        onEvent: { id: 'iraop.events:sr-tcell-infiltration' },
        genes: [{ symbol: 'IL2RA' }, { symbol: 'FOXP3' }],
        cellTypes: [{ label: 'regulatory T cell' }],
      }),
    );
  });

  it('are cells that appear only as responders of the initiating event', () => {
    const { cellTypes } = only<{ readonly cellTypes: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }>(
      `{ adverseOutcome(id: "${rash}") { cellTypes { edges { node { id } contributions { involvement event { id } } } } } }`,
    );
    expect(cellTypes.edges.filter(({ node }) => node.id === 'CL:0000815')).toEqual([
      { node: { id: 'CL:0000815' }, contributions: [{ involvement: 'RESPONDER', event: { id: 'iraop.events:mie-il2r-binding' } }] },
    ]);
  });
});

describe('a sign of an outcome', () => {
  it('is at the outcome and in no chain', () => {
    const outcome = only<{ readonly manifestations: readonly unknown[]; readonly keyEvents: { readonly nodes: readonly { readonly id: string }[] } }>(
      '{ adverseOutcome(id: "iraop.events:ao-skin-rash") { manifestations { id aops { id } } keyEvents(scope: PATHWAY) { nodes { id } } } }',
    );
    expect(outcome.manifestations).toEqual([{ id: 'iraop.events:sr-pruritus', aops: [{ id: 'iraop:skin-rash' }] }]);
    expect(outcome.keyEvents.nodes.map(({ id }) => id)).not.toContain('iraop.events:sr-pruritus');
  });
});

describe('the gaps of a reconstruction', () => {
  it.each(cases)('on the way to %s are events that nothing measures and relationships that nobody cites or grades', (_id, expected) => {
    type Gaps = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }>>;
    const { gaps } = only<{ readonly gaps: Gaps }>(
      `{ aop(id: "${expected.aop}") { gaps {
        keyEventsWithoutTestSystem { totalCount nodes { id } }
        relationshipsWithoutReference { totalCount nodes { id } }
        relationshipsWithoutGrade { totalCount nodes { id } }
        keyEventsNeverMeasuredWithStressor { totalCount nodes { id } }
        cellTypesWithoutReceptor { id }
        outcomesWithoutConnectedKeyEvent { id } } } }`,
    );
    const ids = (name: string): readonly string[] => (gaps[name]?.nodes ?? []).map(({ id }) => id).sort();
    expect(ids('keyEventsWithoutTestSystem')).toEqual(expected.unmeasured);
    expect(ids('relationshipsWithoutReference')).toEqual(expected.unreferenced);
    expect(gaps['relationshipsWithoutGrade']?.totalCount).toBe(expected.relationships);
    expect(ids('keyEventsNeverMeasuredWithStressor')).toEqual(expected.neverWithStressor);
    expect(gaps['cellTypesWithoutReceptor']).toEqual(expected.cellsWithoutReceptor.map((id) => ({ id })));
    expect(gaps['outcomesWithoutConnectedKeyEvent']).toEqual([]);
  });

  it('go with how it was put together', () => {
    expect(only('{ aop(id: "iraop:skin-rash") { origin reconstruction { orderBasis publishedAop { id } keyEventSequence { id } readingOrder { id } } } }')).toMatchObject({
      origin: 'RECONSTRUCTION',
      reconstruction: {
        orderBasis: 'RECONSTRUCTED',
        publishedAop: { id: 'iraop.reference:sommer-2024-skinrash-iraop' },
        keyEventSequence: expect.arrayContaining([{ id: 'iraop.events:mie-il2r-binding' }, { id: 'iraop.events:ao-skin-rash' }]),
        readingOrder: { length: 19 },
      },
    });
  });
});

describe('the binding partners of CellPhoneDB', () => {
  it('are at the gene, and never make a gene stand at an event', () => {
    interface Bound {
      readonly symbol: string;
      readonly receptors: { readonly nodes: readonly { readonly subunits: readonly { readonly symbol: string }[] }[] };
    }
    const { nodes } = only<{ readonly nodes: readonly Bound[] }>(
      '{ genes(first: 500, filter: { class: CYTOKINE }) { nodes { symbol receptors { nodes { subunits { symbol } } } } } }',
    );
    const bound = distinct(nodes.flatMap(({ receptors }) => receptors.nodes.flatMap(({ subunits }) => subunits.map(({ symbol }) => symbol))));
    const standing = distinct(outcomes.flatMap(({ keyEvents }) => keyEvents.flatMap(({ receptors }) => receptors)));
    const partnersOnly = bound.filter((symbol) => !standing.includes(symbol));
    expect(partnersOnly.length).toBeGreaterThan(0);
    const where = only<{ readonly nodes: readonly { readonly symbol: string; readonly keyEvents: { readonly edges: readonly { readonly sources: readonly { readonly id: string }[] }[] } }[] }>(
      `{ genes(first: 500, symbols: ${JSON.stringify(partnersOnly)}) { nodes { symbol keyEvents { edges { sources { id } } } } } }`,
    );
    const sources = distinct(where.nodes.flatMap(({ keyEvents }) => keyEvents.edges.flatMap((edge) => edge.sources.map(({ id }) => id))));
    expect(sources.filter((id) => id !== 'source:il2-iraop')).toEqual([]);
  });
});
