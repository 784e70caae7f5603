import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '@sequela/schema';
import { checkLimits } from '@sequela/schema/price';
import type { KnownPrices } from './known-prices.ts';
import { answerRefused, asGraphqlError, documentRefused, rateRefused, timeoutReached, type LimitError } from './limit-error.ts';
import type { Visit } from './visit.ts';

/**
 * Prices every operation before it is executed, refuses what is over a limit or over what its caller has left, and
 * answers an execution that passed its deadline, or made more than an answer may hold, by one error.
 * @param priceOf null: none is priced, as behind a router
 */
export function limitsPlugin(priceOf: KnownPrices | null, visitOf: (context: ApiContext) => Visit): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, document, request }) {
        if (!priceOf) return;
        const visit = visitOf(contextValue);
        const price = priceOf(document, request.variables ?? {}, request.operationName);
        const faults = checkLimits(price, visit.limits);
        if (faults.length > 0) throw asGraphqlError(documentRefused(faults));
        const overRate = visit.charge(price.cost);
        if (overRate) throw asGraphqlError(rateRefused(overRate));
      },
      async willSendResponse({ contextValue, response }) {
        const given = response.body.kind === 'single' ? response.body.singleResult.data : null;
        const refused = faultOf(contextValue, given, visitOf(contextValue).answerBytes);
        if (refused === null) return;
        const { status, message, extensions } = refused;
        response.http.status = status;
        response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { ...extensions } }] } };
      },
    }),
  };
}

function faultOf({ deadline, room }: ApiContext, data: object | null | undefined, answerBytes: number): LimitError | null {
  if (deadline?.passed === true) return timeoutReached();
  return room === null || data == null || room.holds(data) ? null : answerRefused(room.asked ?? answerBytes, answerBytes);
}
