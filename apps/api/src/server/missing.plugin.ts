import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '@sequela/schema';
import { missingIn } from './hot/body-of.ts';

/**
 * Says in `extensions.missing` which empty fields no source of this release fills, and which source
 * would bring them: an empty list is then not taken for "there is nothing".
 */
export const missingPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      if (contextValue.missing.size === 0 || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, missing: missingIn(contextValue.missing) };
    },
  }),
};
