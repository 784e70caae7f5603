import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentRepository, SavedDocumentRecord, Store } from '@sequela/data';
import { createAnswerRoom, createApiContext, createDeadline, type ApiContext, type Execute } from '@sequela/schema';
import { checkLimits, LIMITS, type Price } from '@sequela/schema/price';
import type { KnownPrices } from '../limits/known-prices.ts';
import { answerRefused, asBody, timeoutReached, type LimitError } from '../limits/limit-error.ts';
import { variablesFault } from '../limits/variables-guard.ts';
import type { Visit } from '../limits/visit.ts';
import { bodyOf } from './body-of.ts';
import { createHotDocuments, type HotDocument } from './hot-documents.ts';
import { hotRequestOf, type HotRequest } from './hot-request.ts';
import { createKeptAnswers, type KeptAnswer } from './kept-answers.ts';
import { sendKept, sendMade } from './send-ready.ts';

export interface HotGraphOptions {
  readonly execute: Execute | undefined;
  readonly store: Store;
  readonly documents: DocumentRepository | undefined;
  readonly onSaved: (saved: SavedDocumentRecord) => void;
  readonly clock: () => number;
  readonly priceOf: KnownPrices;
  /** How much memory answers may take; 0: each is made anew. */
  readonly answersBytes: number;
}

export interface HotGraph {
  /** Answers a request, or leaves it as it is: false. */
  answer(request: IncomingMessage, response: ServerResponse, body: unknown, visit: Visit): boolean;
  /** Told by Apollo Server of each document that is valid. */
  readonly plugin: ApolloServerPlugin<ApiContext>;
  /** Told of the type that Apollo Server gave an answer, for what its caller accepts. */
  learnType(accept: string | undefined, contentType: string | undefined): void;
}

interface Made {
  readonly status: number;
  readonly body: string;
  readonly keptAs: string | null;
}

const refusal = (error: LimitError): Made => ({ status: error.status, body: `${JSON.stringify(asBody(error))}\n`, keptAs: null });

/** What callers accept, with the type that Apollo Server answers them; so many are remembered. */
const MOST_TYPES = 64;

/**
 * The short way for documents that come again: those that Apollo Server has parsed and found valid before, whose plan
 * answers in full. Limits, price, rate and deadline are the same; whatever is not plain goes the long way from the
 * start. Answers that come again are kept: all is of one release, so none ever goes out of date.
 */
export function createHotGraph({ execute, store, documents, onSaved, clock, priceOf, answersBytes }: HotGraphOptions): HotGraph {
  const known = createHotDocuments();
  const kept = createKeptAnswers(answersBytes);
  const types = new Map<string, string>();
  const byPlan = execute?.byPlan;

  const made = (hot: HotRequest, { document }: HotDocument, price: Price, key: string | null, visit: Visit): Made | null => {
    const deadline = createDeadline(LIMITS.wallClockMs, clock);
    const room = createAnswerRoom(visit.answerBytes);
    const context = createApiContext(store, { ...(documents && { documents, onSaved }), deadline, room, rateLimit: () => visit.standing() });
    const data = byPlan?.({ document, operationName: hot.operationName, variables: hot.variables, context });
    if (deadline.passed) return refusal(timeoutReached());
    if (room.asked !== null || (data != null && !room.holdsText(data))) return refusal(answerRefused(room.asked ?? visit.answerBytes, visit.answerBytes));
    return data == null ? null : { status: 200, body: bodyOf(data, context), keptAs: key };
  };

  return {
    answer(request, response, body, visit) {
      const contentType = types.get(request.headers.accept ?? '');
      if (byPlan === undefined || contentType === undefined) return false;
      const hot = hotRequestOf(request, body);
      const document = hot && known.find(hot.text);
      const about = document?.operations.get(hot?.operationName);
      if (!hot || !document || !about) return false;
      if (hot.variablesText > LIMITS.variablesBytes || variablesFault(hot.variables) !== null) return false;
      const key = about.keepable && answersBytes > 0 ? keyOf(hot, document) : null;
      const found: KeptAnswer | undefined = key === null ? undefined : kept.find(key);
      const price = found?.price ?? priceOf(document.document, hot.variables ?? {}, hot.operationName);
      if (checkLimits(price, visit.limits).length > 0 || visit.charge(price.cost) !== null) return false;
      // What a program on this machine was answered may be more than others are.
      if (found && key !== null && (found.bytes.get('identity')?.length ?? 0) <= visit.answerBytes) {
        sendKept(request, response, visit, contentType, found, (coding, packed) => kept.add(key, found, coding, packed));
        return true;
      }
      const answer = made(hot, document, price, key, visit);
      if (answer === null) return false;
      sendMade(response, visit, contentType, answer.status, answer.body);
      if (answer.keptAs !== null) kept.offer(answer.keptAs, price, answer.body);
      return true;
    },
    plugin: {
      requestDidStart: async () => ({
        async didResolveOperation({ source, document }) {
          known.learn(source, document);
        },
      }),
    },
    learnType(accept = '', contentType) {
      if (contentType !== undefined && types.size < MOST_TYPES && accept.length < 200) types.set(accept, contentType);
    },
  };
}

/** All that an answer depends on beside the release. */
const keyOf = ({ operationName = '', variables }: HotRequest, { number }: HotDocument): string => `${number}\n${operationName}\n${variables === undefined ? '' : JSON.stringify(variables)}`;
