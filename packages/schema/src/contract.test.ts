import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type InputValueDefinitionNode,
} from 'graphql';
import { readSdl } from './sdl.ts';

const sdl = readSdl('api');
const schema = buildSchema(sdl);
const query = schema.getQueryType() as GraphQLObjectType;
const queryFields = Object.values(query.getFields());

/** One line per promise: `Aop.title: String!`, `KeyEvent.genes(first): Int! = 200`, `Status: CONTESTED`. */
function linesOf(text: string): readonly string[] {
  return parse(text).definitions.flatMap((type) => {
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) return (type.values ?? []).map((value) => `${type.name.value}: ${value.name.value}`);
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return (type.fields ?? []).map((field) => `${type.name.value}.${argument(field)}`);
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const owner = type.name.value;
    return [
      ...(type.interfaces ?? []).map((one) => `${owner} implements ${one.name.value}`),
      ...(type.fields ?? []).flatMap((field) => [
        `${owner}.${field.name.value}: ${print(field.type)}`,
        ...(field.arguments ?? []).map((one) => `${owner}.${field.name.value}(${argument(one)})`),
      ]),
    ];
  });
}

const argument = ({ name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;

describe('the core contract', () => {
  const promised = linesOf(readFileSync(new URL('../test/contract.graphql', import.meta.url), 'utf8'));
  const held = new Set(linesOf(sdl));

  it('is not empty', () => expect(promised.length).toBeGreaterThan(200));

  it.each(promised)('%s', (line) => expect(held).toContain(line));

  it('can be asked without arguments that it does not name', () => {
    const named = new Set(promised);
    const surprising = promised.flatMap((line) => {
      const [owner = '', name = ''] = (/^(\w+)\.(\w+): /.exec(line) ?? []).slice(1);
      return fieldOf(owner, name).args
        .filter((one) => isNonNullType(one.type) && one.defaultValue === undefined)
        .map((one) => `${owner}.${name}(${one.name}: ${String(one.type)})`)
        .filter((place) => !named.has(place));
    });
    expect(surprising).toEqual([]);
  });
});

function fieldOf(owner: string, name: string): { readonly args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[] } {
  const type = schema.getType(owner);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return field ?? { args: [] };
}

const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
const nodeTypes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const connections = objectTypes.filter((type) => type.name.endsWith('Connection'));
const typeText = (type: GraphQLObjectType | undefined, field: string): string | undefined => {
  const found: GraphQLField<unknown, unknown> | undefined = type?.getFields()[field];
  return found && String(found.type);
};

describe('every node type', () => {
  it('is one of those that a release holds', () => {
    expect(nodeTypes.map(({ name }) => name).sort()).toEqual([
      'AdverseOutcome', 'Aop', 'CellType', 'Chemical', 'Claim', 'ClinicalParameter', 'Conflict', 'CytokineFamily', 'Essentiality',
      'Gene', 'Interaction', 'KeyEvent', 'KeyEventRelationship', 'Manifestation', 'ModulatingFactor', 'Pathway', 'ReceptorComplex',
      'Reference', 'RelatedResource', 'Source', 'Stressor', 'TestSystem', 'Treatment',
    ]);
  });

  it.each(nodeTypes.map(({ name }) => name))('%s has a root field by id and a paged one', (name) => {
    const byId = queryFields.filter((field) => String(field.type) === name && field.args.some((one) => one.name === 'id'));
    const paged = queryFields.filter((field) => String(field.type) === `${name}Connection!` && typeText(schema.getType(`${name}Connection`) as GraphQLObjectType, 'nodes') === `[${name}!]!`);
    expect([byId.length, paged.length]).toEqual([1, 1]);
  });
});

describe('every connection', () => {
  it.each(connections.map(({ name }) => name))('%s follows Relay, with nodes and totalCount', (name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    expect(typeText(type, 'totalCount')).toBe('Int!');
    expect(typeText(type, 'pageInfo')).toBe('PageInfo!');
    expect(typeText(type, 'nodes')).toMatch(/^\[\w+!\]!$/);
    const edge = /^\[(\w+)!\]!$/.exec(typeText(type, 'edges') ?? '')?.[1];
    const edgeType = schema.getType(edge ?? '') as GraphQLObjectType | undefined;
    expect(typeText(edgeType, 'cursor')).toBe('String!');
    expect(`[${typeText(edgeType, 'node')}]!`).toBe(typeText(type, 'nodes'));
  });

  it('needs `first` at the root, and takes 200 where it is nested', () => {
    const fields = objectTypes.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const odd = fields
      // Paths are searched for, not listed: more of them come with a larger `first`, as the contract has it.
      .filter(({ field }) => String(field.type).endsWith('Connection!') && field.name !== 'paths')
      .filter(({ type, field }) => {
        const first = field.args.find((one) => one.name === 'first');
        const after = field.args.find((one) => one.name === 'after');
        return String(first?.type) !== 'Int!' || first?.defaultValue !== (type === query ? undefined : 200) || String(after?.type) !== 'String';
      });
    expect(odd.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});
