import { describe, expect, it } from '@jest/globals';
import { buildSchema, getArgumentValues, getOperationAST, getVariableValues, Kind, parse, type FieldNode } from 'graphql';
import { createArgumentReader } from './argument-reader.ts';

const schema = buildSchema(`
  enum Level { CELLULAR ORGAN }
  input Inner { level: Level = ORGAN, ids: [ID!] }
  input Filter { outcome: ID, must: ID! = "aop:1", inner: Inner, levels: [Level] }
  input Choice @oneOf { id: ID, text: String }
  type Query { list(id: ID, must: ID!, first: Int! = 10, filter: Filter, ids: [ID!], choice: Choice): Int }
`);
const field = schema.getQueryType()?.getFields()['list'];

const VARIABLES = 'query Q($id: ID, $set: ID!, $count: Int, $level: Level, $ids: [ID!], $filter: Filter) ';
const FULL = { id: 'aop:2', set: 'aop:3', count: 4, level: 'CELLULAR', ids: ['aop:5'], filter: { outcome: 'aop:6' } };

/** Values, or the words of the refusal. */
function reading(make: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(make()));
  } catch (problem) {
    return (problem as Error).message;
  }
}

describe('arguments are read as graphql-js reads them', () => {
  it.each([
    '(must: $set)',
    '(must: $id)',
    '(must: "aop:7", id: $id, first: $count)',
    '(must: $set, first: 3, ids: $ids)',
    '(must: $set, ids: [$set, "aop:8"])',
    '(must: $set, ids: [$id])',
    '(must: $set, ids: $set)',
    '(must: $set, filter: $filter)',
    '(must: $set, filter: null)',
    '(must: $set, filter: { outcome: $id })',
    '(must: $set, filter: { outcome: $id, must: $set, inner: { level: $level, ids: [$set] } })',
    '(must: $set, filter: { must: $id })',
    '(must: $set, filter: { must: null, outcome: $id })',
    '(must: $set, filter: { levels: [$level, ORGAN] })',
    '(must: $set, filter: { inner: { ids: $ids, level: null } })',
    '(must: $set, choice: { id: $set })',
    '(must: $set, choice: { id: $id })',
    '(filter: { outcome: $id })',
  ])('%s', (written) => {
    const document = parse(`${VARIABLES}{ list${written} }`);
    const operation = getOperationAST(document);
    const node = operation?.selectionSet.selections[0] as FieldNode;
    expect(node.kind).toBe(Kind.FIELD);
    if (!field || !operation) throw new Error('no field');
    const read = createArgumentReader(field, node);
    const sets = [FULL, { set: 'aop:3' }, { ...FULL, id: null, count: null, level: null, ids: null, filter: null }, { set: 'aop:3', filter: { must: 'aop:9', inner: {} } }];
    for (const sent of sets) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (!coerced) throw new Error('variables do not fit');
      expect({ sent, read: reading(() => read(coerced)) }).toEqual({ sent, read: reading(() => getArgumentValues(field, node, coerced)) });
    }
  });
});
