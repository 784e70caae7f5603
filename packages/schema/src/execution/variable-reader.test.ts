import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { createVariableReader } from './variable-reader.ts';

const schema = buildSchema(`
  enum Level { CELLULAR ORGAN }
  input Filter { outcome: ID, first: Int = 5, levels: [Level!] }
  type Query { all(id: ID, text: String, count: Int, share: Float, yes: Boolean, level: Level, levels: [Level!], filter: Filter): Int }
`);

const TYPES = ['ID', 'ID!', 'String', 'String!', 'Int', 'Int!', 'Float', 'Float!', 'Boolean', 'Boolean!', 'Level', 'Level!', '[Level!]', '[ID]', 'Filter', 'Filter!', 'Nothing'];
const SENT: readonly unknown[] = ['', 'aop:40', 'CELLULAR', 'cellular', 0, -0, 7, 2 ** 31, 1.5, NaN, true, false, null, undefined, ['CELLULAR'], ['aop:40', null, 3], [], {}, { outcome: 'aop:40' }, { first: null }, { other: 1 }];
const DEFAULTS: Readonly<Record<string, string>> = { ID: '"aop:40"', String: '"text"', Int: '3', Float: '1.5', Boolean: 'true', Level: 'ORGAN', '[Level!]': '[ORGAN]', Filter: '{ outcome: "aop:1" }', 'Int!': '4' };

/** What graphql-js makes of the same, null where it refuses. */
function both(definition: string, sent: Readonly<Record<string, unknown>>): readonly [found: unknown, expected: unknown] {
  const operation = getOperationAST(parse(`query Q(${definition}) { __typename }`));
  if (!operation) throw new Error('no operation');
  const expected = getVariableValues(schema, operation.variableDefinitions ?? [], sent).coerced;
  const found = createVariableReader(schema, operation)(sent);
  return [found && { ...found }, expected ? { ...expected } : null];
}

describe('variables are read as graphql-js reads them', () => {
  it.each(TYPES)('of type %s', (type) => {
    for (const value of SENT) {
      const [found, expected] = both(`$v: ${type}`, { v: value });
      expect({ value, read: found }).toEqual({ value, read: expected });
    }
    const [found, expected] = both(`$v: ${type}`, {});
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(DEFAULTS))('of type %s with a default', (type, byDefault) => {
    for (const sent of [{}, { v: null }, { other: 1 }]) {
      const [found, expected] = both(`$v: ${type} = ${byDefault}`, sent);
      expect(found).toEqual(expected);
    }
  });

  it('by what was sent, not by what all objects have', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      for (const type of ['ID', 'ID!']) {
        const [found, expected] = both(`$${name}: ${type}`, {});
        expect({ name, type, read: found }).toEqual({ name, type, read: expected });
        const sent = Object.fromEntries([[name, 'aop:40']]);
        const [read, wanted] = both(`$${name}: ${type}`, sent);
        expect(Object.entries(read ?? {})).toEqual(Object.entries(wanted ?? {}));
      }
    }
  });
});
