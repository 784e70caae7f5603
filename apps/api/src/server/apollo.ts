import { ApolloServer } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApiContext } from '@sequela/schema';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { missingPlugin } from './missing.plugin.ts';

/** Tokens of a document: the longest question of the portal has a few hundred. */
export const MAX_TOKENS = 10_000;

/** Apollo Server over a schema of ours, with the same manners for the whole graph and for one subgraph. */
export const createApollo = (schema: GraphQLSchema): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema,
    // Public data: anybody may ask what can be asked.
    introspection: true,
    // No question comes near it; a flood of aliases is refused before it is parsed.
    parseOptions: { maxTokens: MAX_TOKENS },
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
    ],
  });

/** An expected failure goes out as it is. A surprise is logged here and named, but not described, there. */
function hideSurprises(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  console.error(unwrapResolverError(error));
  return { ...formatted, message: 'Something went wrong on our side. The rest of the answer stands.' };
}
