import { EXPORTS_ADVICE, LIMITS, type LimitFault } from '@sequela/schema/price';
import { GraphQLError } from 'graphql';
import { HeaderMap } from '@apollo/server';
import type { RateFault } from './visit.ts';

/** Where to read on; every refusal of a limit says it. */
export const LIMITS_PAGE = '/about/limits';
const EXPORTS_PAGE = '/about/api';

/** An error that says what was exceeded and by how much, with the status to answer. */
export interface LimitError {
  readonly status: 400 | 413 | 429 | 431 | 503;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

const limitError = (status: LimitError['status'], code: string, message: string, numbers: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}): LimitError => ({
  status,
  message,
  extensions: { code, ...numbers, see: LIMITS_PAGE, exports: EXPORTS_PAGE },
  headers,
});

/** A document over one or several limits. */
export const documentRefused = (faults: readonly LimitFault[]): LimitError => {
  const [first] = faults;
  const others = faults.slice(1).map(({ limit }) => limit);
  const more = others.length === 0 ? '' : ` It is over other limits as well: ${others.join(', ')}.`;
  return limitError(400, 'LIMIT_EXCEEDED', `${first?.message ?? ''}${more}`, { limit: first?.limit, allowed: first?.allowed, asked: first?.asked, faults: faults.map(({ limit, allowed, asked }) => ({ limit, allowed, asked })) });
};

/** A request that is too large. */
export const bodyRefused = (asked: number): LimitError =>
  limitError(413, 'LIMIT_EXCEEDED', `The request is larger than ${LIMITS.bodyBytes} bytes. Ask in several requests. ${EXPORTS_ADVICE}`, { limit: 'bodyBytes', allowed: LIMITS.bodyBytes, asked });

/** An address that is too long, with the headers. Node reads no further, so nobody knows by how much. */
export const headersRefused = (): LimitError =>
  limitError(431, 'LIMIT_EXCEEDED', `The address and headers of the request are larger than ${LIMITS.headerBytes} bytes. Send the query by POST, or save it and ask by its id.`, { limit: 'headerBytes', allowed: LIMITS.headerBytes });

/** Several operations in one request. */
export const batchRefused = (asked: number): LimitError =>
  limitError(400, 'LIMIT_EXCEEDED', `The request is an array of ${asked}; one operation is answered at a time. Send each by itself, or ask for several things in one query.`, { limit: 'operationsPerRequest', allowed: LIMITS.operationsPerRequest, asked });

/** What variables may have too many of, and what to do then. */
const OF_VARIABLES = {
  variablesBytes: ['bytes as JSON', 'Send long lists in parts.'],
  variablesDepth: ['objects and lists inside each other', 'No argument of the graph is nested that deep.'],
} as const;

/** Variables that are too large or nested too deep. */
export function variablesRefused(limit: keyof typeof OF_VARIABLES, asked: number): LimitError {
  const [what, advice] = OF_VARIABLES[limit];
  return limitError(400, 'LIMIT_EXCEEDED', `The variables have ${tooMany(asked, LIMITS[limit], what)} ${advice} ${EXPORTS_ADVICE}`, { limit, allowed: LIMITS[limit], asked });
}

const tooMany = (asked: number, allowed: number, what: string): string => `${asked.toLocaleString('en')} ${what}; at most ${allowed.toLocaleString('en')}, so ${(asked - allowed).toLocaleString('en')} too many.`;

/**
 * An answer that is too large.
 * @param asked bytes that it would have at least
 */
export const answerRefused = (asked: number, allowed: number): LimitError =>
  limitError(400, 'LIMIT_EXCEEDED', `The answer would have at least ${tooMany(asked, allowed, 'bytes')} Take smaller pages (first), or fewer long texts at once. ${EXPORTS_ADVICE}`, {
    limit: allowed === LIMITS.localAnswerBytes ? 'localAnswerBytes' : 'answerBytes',
    allowed,
    asked,
  });

/** A caller who asked for too much in a minute. */
export const rateRefused = ({ rate, allowed, asked, retryAfterSeconds }: RateFault): LimitError => {
  const may = rate === 'requests' ? `send ${allowed.toLocaleString('en')} requests` : `ask for a cost of ${allowed.toLocaleString('en')}`;
  return limitError(
    429,
    'RATE_LIMITED',
    `Within ${LIMITS.windowSeconds} seconds you may ${may}; with this request it would be ${asked.toLocaleString('en')}. Go on in ${retryAfterSeconds} seconds. ${EXPORTS_ADVICE}`,
    { limit: rate === 'requests' ? 'requestsPerWindow' : 'costPerWindow', allowed, asked, retryAfterSeconds },
    { 'retry-after': String(retryAfterSeconds) },
  );
};

/** An answer that took too long. */
export const timeoutReached = (): LimitError =>
  limitError(503, 'TIMEOUT', `The answer took more than ${LIMITS.wallClockMs} ms and was given up. Take smaller pages, or ask in several questions. ${EXPORTS_ADVICE}`, { limit: 'wallClockMs', allowed: LIMITS.wallClockMs });

/** The error as Apollo Server sends it, with its status. */
export const asGraphqlError = ({ status, message, extensions, headers }: LimitError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status, headers: new HeaderMap(Object.entries(headers)) } } });

/** The body of an answer that is this error. */
export const asBody = ({ message, extensions }: Pick<LimitError, 'message' | 'extensions'>): { readonly errors: readonly unknown[] } => ({ errors: [{ message, extensions }] });
