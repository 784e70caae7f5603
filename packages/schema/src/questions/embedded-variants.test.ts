import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { answerLines, digestOf, type Digest } from '../../test/questions/answer-lines.ts';
import { type Asked, askQuestion } from '../../test/questions/ask-question.ts';
import { question, type QuestionSlug, type QuestionVariables } from '../questions.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../test/questions/expected/${name}.json`, import.meta.url), 'utf8'));

type Variant = Digest & { readonly slug: QuestionSlug; readonly variables: QuestionVariables };
const variants = (read('embedded-variants') as readonly Variant[]).map((one) => [one.slug, one.variables, one] as const);
const takersAndGivers = Object.entries(read('takers-and-givers') as Readonly<Record<string, readonly string[]>>);

let ask: (slug: QuestionSlug, variables: QuestionVariables) => Asked;
beforeAll(() => {
  const asked = askQuestion(buildRelease(embeddedPlan()));
  ask = (slug, variables) => asked(question(slug), { variables, rows: 0, missing: [] });
}, 60_000);

describe('other pathways, chains and species', () => {
  it.each(variants)('%s of %j is what the files say', (slug, variables, { count, sha256 }) => {
    const { data, errors } = ask(slug, variables);
    expect(errors).toEqual([]);
    expect(digestOf(answerLines(slug, data))).toEqual({ count, sha256 });
  });

  it('page on where there is more', () => {
    const ids = (variables: QuestionVariables) => ask('all-aops-and-key-events', variables).data as { keyEvents: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const { keyEvents: all } = ids({ first: 10 });
    const { keyEvents: start } = ids({ first: 4 });
    const { keyEvents: rest } = ids({ first: 6, afterKeyEvent: start.pageInfo.endCursor });
    expect([...start.nodes, ...rest.nodes]).toEqual(all.nodes);
  });
});

interface Cell {
  readonly id: string;
  readonly interactions: { readonly nodes: readonly { readonly receptorSets: readonly { readonly receptors: readonly { readonly symbol: string }[] }[] }[] };
}
interface Event {
  readonly id: string;
  readonly interactions: { readonly nodes: readonly { readonly mediators: readonly { readonly symbol: string; readonly classes: readonly string[] }[]; readonly sourceCell: Cell | null }[] };
  readonly downstream: { readonly nodes: readonly { readonly id: string }[] };
}

/** The join that a reader makes: cells that give a cytokine off at an event and bear a chain elsewhere. */
const joined = ({ id, interactions, downstream }: Event): readonly string[] =>
  interactions.nodes.flatMap(({ mediators, sourceCell }) =>
    mediators
      .filter(({ classes }) => classes.includes('CYTOKINE'))
      .flatMap(({ symbol }) =>
        (sourceCell?.interactions.nodes ?? [])
          .flatMap((one) => one.receptorSets.flatMap(({ receptors }) => receptors))
          .map((chain) => [id, sourceCell?.id, symbol, chain.symbol, downstream.nodes[0]?.id ?? '-'].join(' ')),
      ),
  );

describe('cells that bear a receptor chain and give a cytokine off', () => {
  it.each(takersAndGivers)('on the way of %s are those that the IL-2 set names', (aop, expected) => {
    const { aop: answer } = ask('cells-that-take-and-give', { aop }).data as { aop: { keyEvents: { nodes: readonly Event[] } } };
    expect([...new Set(answer.keyEvents.nodes.flatMap(joined))].sort()).toEqual(expected);
    expect(expected.length).toBeGreaterThan(3);
  });

  it('have no page that was cut short', () => {
    for (const [aop] of takersAndGivers) {
      const { aop: answer } = ask('cells-that-take-and-give', { aop }).data as { aop: { keyEvents: { nodes: readonly Event[] } } };
      const { nodes } = answer.keyEvents;
      expect(nodes.length).toBeLessThan(30);
      expect(Math.max(...nodes.map((event) => event.interactions.nodes.length))).toBeLessThan(20);
      expect(Math.max(...nodes.flatMap((event) => event.interactions.nodes.map(({ sourceCell }) => sourceCell?.interactions.nodes.length ?? 0)))).toBeLessThan(15);
    }
  });
});
