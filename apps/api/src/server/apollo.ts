import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { DocumentsError, type DocumentRepository } from '@sequela/data';
import type { ApiContext, Execute } from '@sequela/schema';
import { GraphQLError, Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { LIMITS } from '@sequela/schema/price';
import { missingPlugin } from './missing.plugin.ts';
import { plannedGateway } from './planned.gateway.ts';
import { PersistedQueryCache } from './persisted/persisted-query-cache.ts';

export interface ApolloOptions {
  readonly documents?: DocumentRepository | undefined;
  readonly execute?: Execute | undefined;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
}

/**
 * Apollo Server over a schema of ours, with the same manners for the whole graph and for one subgraph.
 * @param execute left out, graphql-js executes
 * @param plugins beside those that every server has
 */
export const createApollo = (schema: GraphQLSchema, { documents, execute, plugins = [] }: ApolloOptions): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    ...(execute ? { gateway: plannedGateway(schema, execute) } : { schema }),
    // Public data: anybody may ask what can be asked.
    introspection: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: { cache: new PersistedQueryCache(documents) },
    includeStacktraceInErrorResponses: false,
    // Stopping is the front's work; see stop-gracefully.ts.
    stopOnTerminationSignals: false,
    formatError: hideSurprises,
    plugins: [
      // It wraps every field, leaf fields too, to compute what a release already fixes for all fields at once.
      ApolloServerPluginCacheControlDisabled(),
      // It would wrap every field of a subgraph to time it.
      ApolloServerPluginInlineTraceDisabled(),
      // The portal has the explorer; Apollo's page would load from another host.
      ApolloServerPluginLandingPageDisabled(),
      missingPlugin,
      ...plugins,
    ],
  });

/** An expected failure goes out as it is. A surprise is logged here and named, but not described, there. */
function hideSurprises(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  // Whoever runs the server reads which file it is, and what to do.
  if (thrown instanceof GraphQLError && thrown.originalError instanceof DocumentsError) console.error(thrown.originalError);
  if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  // Apollo gives no code to a hash that is not that of its query.
  if (isCallersFault(thrown)) return { ...formatted, extensions: { ...formatted.extensions, code: ApolloServerErrorCode.BAD_REQUEST } };
  if (isAboutRequest(thrown)) return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  console.error(thrown);
  return { ...formatted, message: 'Something went wrong on our side. The rest of the answer stands.' };
}

/**
 * What graphql-js has to say of a request once it runs, such as a variable that is null where none may be: it points
 * at a value or the operation. A value of ours that does not fit the graph points at a field, or at nothing.
 */
function isAboutRequest(error: unknown): boolean {
  const kind = error instanceof GraphQLError && error.originalError === undefined ? error.nodes?.[0]?.kind : undefined;
  return kind !== undefined && kind !== Kind.FIELD;
}

const isCallersFault = (error: unknown): boolean => error instanceof GraphQLError && (error.extensions['http'] as { readonly status?: number } | undefined)?.status === 400;
