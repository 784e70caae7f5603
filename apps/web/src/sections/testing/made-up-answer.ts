import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, executeSync, getNamedType, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, type DocumentNode, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

const SDL = join(__dirname, '../../../../../packages/schema/sdl/api.graphql');

export const API_SCHEMA: GraphQLSchema = buildSchema(readFileSync(SDL, 'utf8'));

/**
 * An answer in which every field has something, every id is the same, a list has one entry and a connection one page.
 * `members` says of which type what stands for an interface is; left out: the first that the schema names.
 */
export function madeUpAnswer(document: DocumentNode, variables: Readonly<Record<string, unknown>>, members: Readonly<Record<string, string>> = {}): unknown {
  const { data, errors } = executeSync({
    schema: API_SCHEMA,
    document,
    variableValues: { ...variables },
    rootValue: {},
    fieldResolver: (_source, _args, _context, { returnType, fieldName }) => (fieldName === 'hasNextPage' ? false : valueOf(returnType, fieldName)),
    typeResolver: (_value, _context, { schema }, abstract) => members[abstract.name] ?? schema.getPossibleTypes(abstract)[0]?.name,
  });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

function valueOf(type: GraphQLOutputType, fieldName: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, fieldName);
  if (isListType(type)) return [valueOf(type.ofType, fieldName)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (!isLeafType(named) || isAbstractType(named)) return {};
  return { Int: 1, Float: 1.5, Boolean: true, ID: 'an id' }[named.name] ?? `a ${fieldName}`;
}
