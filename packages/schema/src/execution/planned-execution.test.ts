import { beforeAll, describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, createPromisedStore, type Release, type Store } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { execute, getOperationAST, getVariableValues, NoUnusedVariablesRule, parse, specifiedRules, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { queriesOfEveryField } from '../../test/every-field.ts';
import { keptDocuments } from '../../test/kept-document.ts';
import { randomQuery, seeded } from '../../test/random-query.ts';
import { createApiContext, createGraph, type ApiContext } from '../index.ts';
import { QUESTIONS } from '../questions.ts';
import { flagsOf } from './collect-selections.ts';
import { createPlannedExecution } from './planned-execution.ts';
import { planQuery } from './plan-query.ts';

const schema = createGraph();
let release: Release;
let store: Store;
beforeAll(async () => {
  release = await buildRelease(embeddedPlan());
  store = createEmbeddedStore(release);
});
const newContext = (): ApiContext => createApiContext(store, { documents: keptDocuments() });

/** More, when somebody asks for them: `SEQUELA_RANDOM_QUERIES=10000`. */
const RANDOM_QUERIES = Number(process.env['SEQUELA_RANDOM_QUERIES'] ?? 200);

type Variables = Readonly<Record<string, unknown>>;

interface Both {
  readonly interpreted: { readonly result: ExecutionResult; readonly missing: readonly string[] };
  /** Null where the plan left it to graphql-js; undefined where there is no plan. */
  readonly planned: { readonly data: string; readonly missing: readonly string[] } | null | undefined;
}

/** The answer of graphql-js, and that of a plan, each with a request of its own. */
function answerBoth(document: DocumentNode, variables: Variables): Both {
  const [context, planContext] = [newContext(), newContext()];
  const result = execute({ schema, document, variableValues: variables, contextValue: context }) as ExecutionResult;
  const interpreted = { result, missing: [...context.missing.keys()] };
  const { coerced } = getVariableValues(schema, getOperationAST(document)?.variableDefinitions ?? [], variables);
  const flags = Object.fromEntries(flagsOf(document).map((name) => [name, coerced?.[name]]));
  const plan = planQuery(schema, document, undefined, flags, { functions: 100_000, fields: 1_000_000 });
  if (plan === null || !coerced) return { interpreted, planned: undefined };
  try {
    return { interpreted, planned: { data: plan(planContext, coerced), missing: [...planContext.missing.keys()] } };
  } catch {
    return { interpreted, planned: null };
  }
}

/** Written as text, order of fields included. */
function expectSame({ interpreted, planned }: Both): void {
  if (interpreted.result.errors) return expect(planned).toBeNull();
  expect(planned === null ? 'left to graphql-js' : planned).toEqual(expect.anything());
  const [found, expected] = [planned?.data ?? '', JSON.stringify(interpreted.result.data)];
  const from = Math.max(0, [...expected].findIndex((letter, at) => found[at] !== letter) - 40);
  // Only where they part: an answer may have a megabyte.
  if (found !== expected) expect(found.slice(from, from + 160)).toBe(expected.slice(from, from + 160));
  expect(planned?.missing).toEqual(interpreted.missing);
}

describe('a plan answers as graphql-js does', () => {
  it.each(QUESTIONS.map((question) => [question.slug, question] as const))('the question %s', (_, { document, examples }) => {
    expectSame(answerBoth(parse(document), { ...examples.embedded?.variables }));
  });

  it.each(queriesOfEveryField(schema, 2))('every field that %s leads to', (_, query) => {
    expectSame(answerBoth(parse(query), {}));
  });

  it('documents made at random', () => {
    const ids = new Map<string, string[]>([['', ['nothing:here', 'IL2']]]);
    for (const row of Object.values(release.content).flatMap((rows: readonly object[]) => rows.slice(0, 20))) {
      if ('id' in row && 'type' in row) ids.set(String(row.type), [...(ids.get(String(row.type)) ?? []), String(row.id)]);
    }
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
    const random = seeded(20);
    const seen = { answered: 0, left: 0, invalid: 0, unplanned: 0 };
    for (let at = 0; at < RANDOM_QUERIES; at += 1) {
      const { document: text, variables } = randomQuery(schema, ids, random);
      const document = parse(text);
      if (validate(schema, document, rules).length > 0) {
        seen.invalid += 1;
        continue;
      }
      const both = answerBoth(document, variables);
      if (both.planned === undefined) {
        seen.unplanned += 1;
        continue;
      }
      expectSame(both);
      seen[both.planned === null ? 'left' : 'answered'] += 1;
    }
    // Most are answered by plans, some have errors, few are no use.
    expect(seen.answered).toBeGreaterThan(RANDOM_QUERIES / 2);
    expect(seen.left).toBeGreaterThan(RANDOM_QUERIES / 50);
    expect(seen.invalid + seen.unplanned).toBeLessThan(RANDOM_QUERIES / 10);
  });
});

describe('execution by plans', () => {
  const OUTCOME = 'query Outcome($id: ID!, $chain: Boolean! = true) { adverseOutcome(id: $id) { id title keyEvents(first: 3) @include(if: $chain) { nodes { id } } } }';
  const execution = createPlannedExecution(schema);
  const again = (document: DocumentNode, variables: Variables, context = newContext()): ExecutionResult => {
    let result: ExecutionResult | Promise<ExecutionResult> = {};
    for (let times = 0; times < 4; times += 1) result = execution({ document, variables, context });
    if (result instanceof Promise) throw new Error('The answer of an embedded store must not be a promise.');
    return result;
  };
  const interpreted = (document: DocumentNode, variables: Variables): ExecutionResult => execute({ schema, document, variableValues: variables, contextValue: newContext() }) as ExecutionResult;

  it.each<[string, Variables]>([
    ['an answer', { id: 'iraop.events:ao-skin-rash' }],
    ['an answer with less', { id: 'iraop.events:ao-skin-rash', chain: false }],
    ['an id that is not there', { id: 'aop.events:999999' }],
    ['an id that is none', { id: '' }],
    ['a variable that is missing', {}],
    ['a variable of another type', { id: ['a', 'b'] }],
  ])('gives %s as graphql-js does, errors and all', (_, variables) => {
    const document = parse(OUTCOME);
    const [found, expected] = [again(document, variables), interpreted(document, variables)];
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  });

  it('tells operations of one document apart', () => {
    const document = parse('query A { release { id } } query B { aops(first: 1) { totalCount } }');
    for (let times = 0; times < 3; times += 1) {
      expect(execution({ document, operationName: 'A', context: newContext() })).toHaveProperty('data.release');
      expect(execution({ document, operationName: 'B', context: newContext() })).toHaveProperty('data.aops');
    }
    expect(again(document, {})).toHaveProperty('errors');
  });

  it('leaves questions about the schema and mutations to graphql-js', () => {
    expect(again(parse('{ __schema { queryType { name } } }'), {})).toEqual(interpreted(parse('{ __schema { queryType { name } } }'), {}));
    expect(planQuery(schema, parse('mutation { saveDocument(document: "{ release { id } }") { id } }'), undefined, {})).toBeNull();
  });

  it('plans no document that asks for more than it is worth', () => {
    const [, large = ''] = queriesOfEveryField(schema, 3)[0] ?? [];
    expect(planQuery(schema, parse(large), undefined, {})).toBeNull();
  });

  it('waits for a store that answers later', async () => {
    const later = createApiContext(createPromisedStore(store));
    const document = parse(OUTCOME);
    const variables = { id: 'iraop.events:ao-skin-rash' };
    for (let times = 0; times < 3; times += 1) expect(JSON.stringify(await execution({ document, variables, context: later }))).toBe(JSON.stringify(interpreted(document, variables)));
  });

  it('answers under a name that objects have for themselves', () => {
    const document = parse('{ __proto__: release { constructor: id } hasOwnProperty: release { id } }');
    expect(JSON.stringify(again(document, {}))).toBe(JSON.stringify(interpreted(document, {})));
  });
});
