import { beforeAll, expect, it } from '@jest/globals';
import { createEmbeddedStore, isPromise, type Store } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { execute, parse, type ExecutionResult } from 'graphql';
import { randomQuery, seeded } from '../../test/random-query.ts';
import { keptDocuments } from '../../test/kept-document.ts';
import { createApiContext, createGraph } from '../index.ts';
import { priceOf } from './price-of.ts';

let store: Store;
beforeAll(() => {
  store = createEmbeddedStore(buildRelease(embeddedPlan()));
}, 60_000);

/** Objects in all lists of an answer. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + (typeof entry === 'object' ? 1 : 0) + rowsIn(entry), 0);
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, entry) => sum + rowsIn(entry), 0) : 0;
}

it('no answer has more rows than its price promises', () => {
  const schema = createGraph();
  const ids = new Map([
    ['Aop', ['iraop:skin-rash', 'iraop:hepatotoxicity']],
    ['KeyEvent', ['iraop.events:ke-jak-stat5']],
    ['AdverseOutcome', ['iraop.events:ao-skin-rash']],
    ['Gene', ['HGNC:6001']],
    ['CellType', ['CL:0000084']],
  ]);
  const random = seeded(2026);
  let promised = 0;
  let rows = 0;
  for (let made = 0; made < 400; made += 1) {
    const { document, variables } = randomQuery(schema, ids, random);
    const parsed = parse(document);
    const price = priceOf(schema, parsed, variables);
    if (!price.rowsAreBound) continue;
    const answer = execute({ schema, document: parsed, variableValues: variables, contextValue: createApiContext(store, { documents: keptDocuments() }) });
    if (isPromise(answer)) throw new Error('The answer of an embedded store must not be a promise.');
    const found = rowsIn((answer as ExecutionResult).data);
    expect([document, found <= price.rows]).toEqual([document, true]);
    promised += 1;
    rows += found;
  }
  expect(promised).toBeGreaterThan(40);
  expect(rows).toBeGreaterThan(40);
});
