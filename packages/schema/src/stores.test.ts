import { beforeAll, describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, isPromise, type Release } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { execute, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { askLater, createAsk, type Answer } from '../test/ask.ts';
import { queriesOfEveryField } from '../test/every-field.ts';
import { keptDocuments } from '../test/kept-document.ts';
import { manyOutcomes } from '../test/many-outcomes.ts';
import { question20OfAll } from '../test/question-20.ts';
import { createApiContext, createGraph } from './index.ts';

const schema = createGraph();
const everything = [
  ...queriesOfEveryField(schema, 2),
  // What a release says of its coverage lies one step deeper, and leads nowhere else.
  ...queriesOfEveryField(schema, 3).filter(([field]) => field === 'release').map(([field, query]) => [`${field}, deeper`, query] as const),
];
const queries: readonly (readonly [name: string, query: string])[] = [['question 20', question20OfAll(500)], ...everything];

let release: Release;
beforeAll(async () => {
  release = await buildRelease(embeddedPlan());
}, 60_000);

describe('the queries of this test', () => {
  it('touch every field of every type', () => {
    const touched = new Set<string>();
    const info = new TypeInfo(schema);
    const note = visitWithTypeInfo(info, { Field: () => void touched.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`) });
    for (const [, query] of everything) visit(parse(query), note);
    const all = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getQueryType() && type !== schema.getMutationType())
      .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter((place) => !touched.has(place))).toEqual([]);
  });
});

describe('over the embedded store', () => {
  it.each(queries)('%s is answered at once, without a promise and without errors', (_name, query) => {
    const answer = execute({ schema, document: parse(query), contextValue: createApiContext(createEmbeddedStore(release), { documents: keptDocuments() }) });
    expect(isPromise(answer)).toBe(false);
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toHaveProperty('data');
  });
});

/** What is missing is noted as fields are met, and a batch meets them in another order. */
const inOneOrder = (answer: Answer): Answer => ({ ...answer, missing: [...answer.missing].sort() });

describe('over a store that answers with promises', () => {
  it.each(queries)('%s has the same answer', async (_name, query) => {
    const { answer } = await askLater(schema, release, query);
    expect(inOneOrder(answer)).toEqual(inOneOrder(createAsk(schema, release)(query)));
  });

  it('question 20 costs fourteen calls, for one outcome as for all of the embedded release', async () => {
    const one = await callsOf(release, 1);
    expect(one).toEqual({
      'list AdverseOutcome': 1,
      'links aopsOfEvent': 1,
      'links cellsOfEvent': 1,
      'links eventsOfOutcome': 1,
      'links genesOfEvent': 1,
      'records AdverseOutcome': 1,
      'records Aop': 1,
      'records CellType': 1,
      'records Gene': 1,
      'records KeyEvent': 1,
      'records ReceptorComplex': 1,
      // Those of gene statements, then those of cell statements, which are read one step later.
      'records Reference': 2,
      'records Source': 1,
    });
    expect(await callsOf(release, 500)).toEqual(one);
  });

  it('question 20 costs the same calls for one outcome as for two hundred', async () => {
    const many = manyOutcomes(200);
    const one = await callsOf(many, 1);
    expect(Object.values(one)).toEqual(Object.values(one).map(() => 1));
    expect(await callsOf(many, 500)).toEqual(one);
  });
});

/** How often the store was asked for what. */
async function callsOf(of: Release, first: number): Promise<Readonly<Record<string, number>>> {
  const { answer, calls } = await askLater(schema, of, question20OfAll(first));
  expect(answer.errors).toEqual([]);
  const counts: Record<string, number> = {};
  for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
}
