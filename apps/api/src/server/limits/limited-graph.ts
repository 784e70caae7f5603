import type { DocumentRepository, SavedDocumentRecord, Store } from '@sequela/data';
import { createAnswerRoom, createApiContext, createDeadline, type ApiContext, type Deadline, type Execute, type RateLimitStanding } from '@sequela/schema';
import { LIMITS } from '@sequela/schema/price';
import type { GraphQLSchema } from 'graphql';
import { createApollo } from '../apollo.ts';
import { createHotGraph, type HotGraph } from '../hot/hot-graph.ts';
import type { Ask } from '../persisted/stored-documents.ts';
import { jsonAnswer } from '../send-json.ts';
import { trustedProxies, type TrustedProxies } from './caller.ts';
import { asBody } from './limit-error.ts';
import { createKnownPrices } from './known-prices.ts';
import { limitsPlugin } from './limits.plugin.ts';
import { createTextGuard } from './text-guard.ts';
import { uncountedVisit, type Visit } from './visit.ts';
import { createVisits, type Visits } from './visits.ts';

export interface LimitedGraphOptions {
  readonly schema: GraphQLSchema;
  /** Executes documents of the schema; left out: graphql-js. */
  readonly execute?: Execute | undefined;
  readonly store: Store;
  readonly documents?: DocumentRepository | undefined;
  readonly onSaved: (saved: SavedDocumentRecord) => void;
  /**
   * Whether callers are held to the limits. A subgraph behind a router has one caller, the router, which asks for
   * others and holds them to limits of its own; only the sizes of requests and answers and the time of answers are limited there.
   */
  readonly callers?: 'limited' | 'router' | undefined;
  /** Proxies that say whom they ask for; left out: those on this machine. */
  readonly proxies?: TrustedProxies | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined;
  /** Memory for answers that come again, in bytes; 0 makes each anew. */
  readonly answersBytes?: number | undefined;
}

export interface LimitedGraph {
  readonly ask: Ask;
  readonly visits: Visits;
  /** The short way for what comes again; null behind a router. */
  readonly hot: HotGraph | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Memory for answers, where nobody says how much. */
const ANSWERS_BYTES = 64 * 1_048_576;

/** A schema that answers within the limits: what is over one is refused before it is executed. */
export function createLimitedGraph({ schema, execute, store, documents, onSaved, callers = 'limited', proxies = trustedProxies(['loopback']), clock = Date.now, answersBytes = ANSWERS_BYTES }: LimitedGraphOptions): LimitedGraph {
  const isLimited = callers === 'limited';
  // Apollo copies a context for each request; what is in it stays the same.
  const visitOfDeadline = new WeakMap<Deadline, Visit>();
  const visits = createVisits(isLimited ? proxies : null, clock);
  const guard = isLimited ? createTextGuard(schema) : null;
  const priceOf = isLimited ? createKnownPrices(schema) : null;
  const hot = priceOf && createHotGraph({ execute, store, documents, onSaved, clock, priceOf, answersBytes });
  const plugin = limitsPlugin(priceOf, ({ deadline }) => (deadline && visitOfDeadline.get(deadline)) ?? uncountedVisit());
  const apollo = createApollo(schema, { documents, execute, plugins: hot ? [plugin, hot.plugin] : [plugin] });
  const readsBetweenLooks = store.answersAtOnce ? undefined : 1;
  return {
    visits,
    hot,
    start: () => apollo.start(),
    stop: () => apollo.stop(),
    async ask(request, incoming) {
      const visit = visits.of(incoming);
      const refused = guard?.(request, visit.limits) ?? null;
      if (refused) return jsonAnswer(refused.status, asBody(refused));
      let isOfCaller = false;
      const rateLimit = (): RateLimitStanding | null => {
        isOfCaller = true;
        return visit.standing();
      };
      const context = async (): Promise<ApiContext> => {
        const deadline = createDeadline(LIMITS.wallClockMs, clock, readsBetweenLooks);
        visitOfDeadline.set(deadline, visit);
        return createApiContext(store, { ...(documents && { documents, onSaved }), deadline, room: createAnswerRoom(visit.answerBytes), rateLimit });
      };
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
      if ((answer.status ?? 200) === 200) hot?.learnType(request.headers.get('accept'), answer.headers.get('content-type'));
      return { ...answer, isOfCaller };
    },
  };
}
