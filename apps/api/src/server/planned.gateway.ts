import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ApiContext, Execute } from '@sequela/schema';
import type { GraphQLSchema } from 'graphql';

type Gateway = ApolloServerOptionsWithGateway<ApiContext>['gateway'];

/**
 * Puts an execution of our own into Apollo Server: its place for a gateway is the one where it lets others execute.
 * All before and after it (parsing, validation, plugins, errors) stays Apollo's.
 */
export const plannedGateway = (schema: GraphQLSchema, execute: Execute): Gateway => ({
  load: async () => ({
    executor: async ({ document, request, context }) => execute({ document, operationName: request.operationName, variables: request.variables, context: context as ApiContext }),
  }),
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: async () => undefined,
});
