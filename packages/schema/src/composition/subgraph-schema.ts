import 'reflect-metadata';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { NodeType } from '@sequela/data';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { ApiContext } from '../context/api-context.ts';
import { liftResolvers, type LiftedResolver } from './lift-resolvers.ts';
import { withPrices } from '../price/with-prices.ts';
import type { Subgraph } from './subgraph.ts';

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@cost", "@listSize"])';

/** A subgraph as type-graphql builds it, its own wrappers around every field. */
export function typeGraphqlSchema(subgraph: Subgraph): GraphQLSchema {
  const [first, ...rest] = subgraph.resolvers;
  if (!first) throw new Error(`The subgraph ${subgraph.name} has no resolvers.`);
  const resolvers: NonEmptyArray<new () => object> = [first, ...rest];
  // Metadata of type-graphql is global to the process: without `orphanedTypes` every subgraph would get all types.
  return buildSchemaSync({
    resolvers,
    orphanedTypes: [...subgraph.types],
    validate: false,
    skipCheck: true,
  });
}

/** The SDL of a subgraph, as a router reads it. */
export function printSubgraph(subgraph: Subgraph): string {
  const schema = typeGraphqlSchema(subgraph);
  const query = schema.getQueryType();
  // type-graphql makes this type itself, without words.
  if (query) query.description = 'Where a question starts.';
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = 'What can be changed: documents are saved, nothing else.';
  return `${FEDERATION_LINK}\n\n${withPrices(withoutSchemaBlock(schema), { defining: false })}`;
}

/** `@link` extends the schema, so the block that names the query type would stand twice. */
function withoutSchemaBlock(schema: GraphQLSchema): string {
  return printSchemaWithDirectives(schema)
    .replace(/^schema \{[^}]*\}\s*/m, '')
    .trim();
}

/** One subgraph as a server of its own: its fields, `_service` and `_entities`. */
export const createSubgraphSchema = (subgraph: Subgraph): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(printSubgraph(subgraph)), resolvers: resolversOf(subgraph) }]);

type TypeResolvers = Record<string, LiftedResolver>;

function resolversOf(subgraph: Subgraph): Record<string, TypeResolvers> {
  const byType: Record<string, TypeResolvers> = { Node: { __resolveType: typeOfRecord } };
  for (const [place, resolve] of liftResolvers(subgraph.resolvers)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    (byType[typeName] ??= {})[fieldName] = resolve;
  }
  for (const type of subgraph.entities) (byType[type] ??= {})['__resolveReference'] = referenceOf(type);
  return byType;
}

const typeOfRecord = (record: unknown): string => (record as { readonly type: string }).type;

/** How a router enters: any subgraph may read any store, so a reference is a read by id. */
const referenceOf =
  (type: NodeType): LiftedResolver =>
  (reference, context) =>
    // Federation calls this with (reference, context), not with (root, args, context).
    (context as unknown as ApiContext).loaders.record(type, (reference as { readonly id: string }).id);
