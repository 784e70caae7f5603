import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Subgraph } from './subgraph.ts';
import { typeGraphqlSchema } from './subgraph-schema.ts';

/**
 * The composed graph as type-graphql runs it, its own wrappers around every method and every plain property:
 * what Sequela's graph would cost had nothing been lifted out of them. To measure against, not to serve.
 */
export function createWrappedSchema(apiSdl: string, subgraphs: readonly Subgraph[]): GraphQLSchema {
  const schema = buildSchema(apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (record: { readonly type: string }) => record.type;
  }
  for (const subgraph of subgraphs) {
    for (const built of Object.values(typeGraphqlSchema(subgraph).getTypeMap())) {
      const type = schema.getType(built.name);
      if (!isObjectType(built) || !isObjectType(type)) continue;
      const fields = type.getFields();
      for (const { name, resolve } of Object.values(built.getFields())) {
        const field = fields[name];
        if (field && resolve) field.resolve = resolve;
      }
    }
  }
  return schema;
}
