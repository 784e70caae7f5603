import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { liftResolvers } from './lift-resolvers.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * The composed graph as one executable schema: no gateway, no HTTP between subgraphs.
 * Every record that a resolver returns is the store's own, whichever subgraph the resolver is of, so
 * the fields that another subgraph adds find what they need on the same object.
 */
export function createOneProcessSchema(apiSdl: string, subgraphs: readonly Subgraph[]): GraphQLSchema {
  const schema = buildSchema(apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (record: { readonly type: string }) => record.type;
  }
  for (const subgraph of subgraphs) {
    for (const [place, resolve] of liftResolvers(subgraph.resolvers)) {
      const [typeName = '', fieldName = ''] = place.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (!field) throw new Error(`${place} of the subgraph ${subgraph.name} is not in the composed graph; run \`npm run generate\`.`);
      field.resolve = resolve;
    }
  }
  return schema;
}
