import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, isObjectType, parse, validate, type ConstDirectiveNode } from 'graphql';
import { randomQuery, seeded } from '../../test/random-query.ts';
import { QUESTIONS } from '../questions.ts';
import { readSdl } from '../sdl.ts';
import { SUBGRAPH_NAMES } from '../composition/subgraph.ts';
import { checkLimits } from './check-limits.ts';
import { DOCUMENT_LIMIT_NAMES, LIMITS } from './limits.ts';
import { priceOf, type Price } from './price-of.ts';

const graph = buildSchema(readSdl('api'));

const small = buildSchema(`
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  interface Node { id: ID! }
  type Query {
    thing(id: ID): Thing
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]! @listSize(assumedSize: 500)
    things(first: Int! = 20): Things! @listSize(assumedSize: 200, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
  }
  type Things { edges: [Edge!]! nodes: [Thing!]! totalCount: Int! }
  type Edge { node: Thing! }
  type Thing implements Node { id: ID! walk: Thing @cost(weight: 10) parts: [Thing!]! @listSize(assumedSize: 4) names: [String!]! text: String @cost(weight: 1)
    things(first: Int): Things! @listSize(assumedSize: 200, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) }
  type Other implements Node { id: ID! parts: [Thing!]! @listSize(assumedSize: 4) }
`);

const price = (text: string, variables = {}, operationName?: string): Price => priceOf(small, parse(text), variables, operationName);

describe('priceOf', () => {
  it.each<[text: string, cost: number, rows: number]>([
    ['{ thing { id names } }', 1, 0],
    ['{ thing { walk { text } } }', 1 + 10 + 1, 0],
    ['{ thing { parts { parts { id } } } }', 1 + 4 + 16, 4 + 16],
    // The page itself, and each of its rows.
    ['{ things(first: 5) { totalCount nodes { id } } }', 1 + 5, 5],
    ['{ things { nodes { id } } }', 1 + 20, 20],
    ['{ thing { things { nodes { id } } } }', 1 + 1 + 200, 200],
    ['{ things(first: 5) { edges { node { id } } nodes { id } } }', 1 + 5 * 2 + 5, 10],
    ['{ things(first: 0) { nodes { walk { id } } } }', 1, 0],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3, 3],
    ['{ things(first: 5) { ...Page } } fragment Page on Things { ... on Things { nodes { ...Row } } } fragment Row on Thing { walk { id } }', 1 + 5 * 11, 5],
    // An object is of one type: the dearer one counts.
    ['{ node(id: "a") { ... on Thing { walk { id } } ... on Other { parts { id } } ... on Node { id } } }', 1 + 10, 4],
  ])('%s costs %i with %i rows', (text, cost, rows) => {
    expect(price(text)).toMatchObject({ cost, rows });
  });

  it('reads sizes and flags from variables, and defaults of the operation where none are sent', () => {
    const text = 'query Q($n: Int! = 3, $ids: [ID!] = ["a"], $no: Boolean = false) { things(first: $n) { nodes { id } } nodes(ids: $ids) { id } thing @include(if: $no) { id } }';
    expect(price(text)).toMatchObject({ cost: 1 + 3 + 1, pageSize: 3 });
    expect(price(text, { n: 7, ids: ['a', 'b'], no: true })).toMatchObject({ cost: 1 + 7 + 2 + 1, pageSize: 7 });
    expect(price('query Q($yes: Boolean!) { thing @skip(if: $yes) { id } }', { yes: true }).cost).toBe(0);
  });

  it('counts depth, aliases, fields and root fields through fragments, wherever they are spread', () => {
    const text = 'query A { ...Q b: thing { ...T } ...Q } query B { thing { id } } fragment Q on Query { thing { ...T } } fragment T on Thing { i: id walk { j: id } }';
    expect(price(text, {}, 'A')).toMatchObject({ depth: 3, aliases: 1 + 3 * 2, rootFields: 3, fields: 12 });
    expect(price(text, {}, 'B')).toMatchObject({ depth: 2, aliases: 0, rootFields: 1, fields: 2 });
    expect(price(text, {}, 'C')).toMatchObject({ cost: 0, fields: 0 });
  });

  it('promises a bound of rows only where every list is a page', () => {
    expect(price('{ things(first: 5) { nodes { id names } } }').rowsAreBound).toBe(true);
    expect(price('{ things(first: 5) { nodes { parts { id } } } }').rowsAreBound).toBe(false);
  });

  it('stays at the largest exact number', () => {
    const levels = 60;
    const bomb = Array.from({ length: levels }, (_, at) => `fragment F${at} on Thing { ${at + 1 < levels ? `a: walk { ...F${at + 1} } b: walk { ...F${at + 1} } things(first: 500) { nodes { ...F${at + 1} } }` : 'id'} }`);
    expect(price(`{ thing { ...F0 } } ${bomb.join(' ')}`)).toMatchObject({ cost: Number.MAX_SAFE_INTEGER, fields: Number.MAX_SAFE_INTEGER });
  });

  it.each([
    ['a circle of fragments', '{ ...A } fragment A on Query { thing { id } ...B } fragment B on Query { ...A }'],
    ['a circle through fields', '{ thing { ...A } } fragment A on Thing { walk { ...A } }'],
    ['fields that are not there', '{ nothing { at { all } } thing { nothing } ...Nothing }'],
    ['a page size that is none', '{ things(first: "x") { nodes { id } } thing { things(first: null) { nodes { id } } } }'],
    ['values that are nested without end', `{ thing(id: ${'['.repeat(500)}${']'.repeat(500)}) { id } }`],
    ['selections that are nested without end', `{ thing ${'{ walk '.repeat(900)} { id } ${'}'.repeat(900)} }`],
  ])('takes %s', (_what, text) => {
    expect(Number.isSafeInteger(price(text).cost)).toBe(true);
  });
});

describe('documents made at random', () => {
  const ids = new Map([['Aop', ['aop:1']]]);
  const random = seeded(6);
  const made = Array.from({ length: 1500 }, () => randomQuery(graph, ids, random));

  it('all have a price, of exact numbers', () => {
    for (const { document, variables } of made) {
      const { rowsAreBound, ...numbers } = priceOf(graph, parse(document), variables);
      expect(typeof rowsAreBound).toBe('boolean');
      for (const number of Object.values(numbers)) expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
    }
  });

  it('never cost less with larger pages', () => {
    let dearer = 0;
    for (const { document, variables } of made) {
      const parsed = parse(document);
      const [less, more] = [4, 40].map((few) => priceOf(graph, parsed, { ...variables, few }));
      expect(more?.cost).toBeGreaterThanOrEqual(less?.cost ?? NaN);
      expect(more?.rows).toBeGreaterThanOrEqual(less?.rows ?? NaN);
      if ((more?.cost ?? 0) > (less?.cost ?? 0)) dearer += 1;
    }
    expect(dearer).toBeGreaterThan(100);
  });
});

const examples = QUESTIONS.flatMap(({ slug, document, examples: { embedded, full } }) => [embedded, full].flatMap((example) => (example ? [[slug, document, example.variables] as const] : [])));

describe('the questions of the library', () => {
  it.each(examples)('%s stays within half of each limit', (_slug, document, variables) => {
    const asked = priceOf(graph, parse(document), { ...variables });
    expect(asked.cost).toBeGreaterThan(0);
    expect(DOCUMENT_LIMIT_NAMES.filter((limit) => asked[limit] >= LIMITS[limit] / 2)).toEqual([]);
    expect(JSON.stringify(variables).length).toBeLessThan(LIMITS.variablesBytes / 2);
    expect(JSON.stringify(variables).replace(/[^[{]/g, '').length).toBeLessThan(LIMITS.variablesDepth / 2);
    expect(asked.cost).toBeLessThan(LIMITS.costPerWindow / 2);
  });

  it('leave room for tools that ask for the schema', () => {
    expect(checkLimits(priceOf(graph, parse(getIntrospectionQuery({ inputValueDeprecation: true }))))).toEqual([]);
  });
});

describe('the directives of prices', () => {
  const written = (sdl: string): Map<string, string> => {
    const places = new Map<string, string>();
    for (const definition of parse(sdl).definitions) {
      if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'ObjectTypeExtension') continue;
      for (const { name, directives = [] } of definition.fields ?? []) {
        const priced = directives.filter((each) => each.name.value === 'cost' || each.name.value === 'listSize').map(inWords);
        if (priced.length > 0) places.set(`${definition.name.value}.${name.value}`, priced.join(' '));
      }
    }
    return places;
  };
  const inWords = ({ name, arguments: given = [] }: ConstDirectiveNode): string => `${name.value} ${given.map((each) => `${each.name.value}=${JSON.stringify(each.value, (key, value: unknown) => (key === 'loc' ? undefined : value))}`).sort().join()}`;

  it('are the same for callers, for a router and in the subgraph of a field', () => {
    const ofCallers = written(readSdl('api'));
    expect(ofCallers.size).toBeGreaterThan(200);
    expect(written(readSdl('supergraph'))).toEqual(ofCallers);
    for (const subgraph of SUBGRAPH_NAMES) for (const [place, priced] of written(readSdl(subgraph))) expect([place, ofCallers.get(place)]).toEqual([place, priced]);
  });

  it('are on every list of objects, or on the page whose rows it holds', () => {
    const places = written(readSdl('api'));
    const unpriced: string[] = [];
    for (const type of Object.values(graph.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const isObjects = /\[/.test(String(field.type)) && 'getFields' in (graph.getType(String(field.type).replace(/[[\]!]/g, '')) ?? {});
        if (isObjects && !['edges', 'nodes'].includes(field.name) && !places.has(`${type.name}.${field.name}`)) unpriced.push(`${type.name}.${field.name}`);
      }
    }
    expect(unpriced).toEqual([]);
  });

  it('leave the graph valid for documents of all kinds', () => {
    expect(validate(graph, parse('{ aops(first: 1) { nodes { id } } rateLimit { cost } }'))).toEqual([]);
  });
});
