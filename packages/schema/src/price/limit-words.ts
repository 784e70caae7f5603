import { LIMITS } from './limits.ts';

/** One row of the table of limits, for people. */
export interface LimitWords {
  readonly name: keyof typeof LIMITS;
  readonly what: string;
  /** The number as it is written for people. */
  readonly allowed: string;
  /** What answers where it is exceeded. */
  readonly refusal: string;
}

const WORDS: Readonly<Record<keyof typeof LIMITS, readonly [what: string, unit: string, refusal: string]>> = {
  cost: ['Cost of one question, page sizes multiplied in', '', '400 LIMIT_EXCEEDED'],
  depth: ['Fields inside fields', '', '400 LIMIT_EXCEEDED'],
  tokens: ['Names, marks and values that a question is written with', '', '400 LIMIT_EXCEEDED'],
  fields: ['Fields in all, those of fragments wherever they are spread', '', '400 LIMIT_EXCEEDED'],
  aliases: ['Fields that are given another name', '', '400 LIMIT_EXCEEDED'],
  rootFields: ['Fields of the query itself', '', '400 LIMIT_EXCEEDED'],
  pageSize: ['Rows of one page (`first`), or ids in one list of ids', '', '400 LIMIT_EXCEEDED'],
  nestedPageSize: ['Rows of a list inside another, where the question does not say how many', '', 'no refusal: the rest is on further pages'],
  operationsPerRequest: ['Operations in one request: no arrays', '', '400 LIMIT_EXCEEDED'],
  variablesBytes: ['Variables, as JSON', ' bytes', '400 LIMIT_EXCEEDED'],
  variablesDepth: ['Objects and lists inside each other in the variables', '', '400 LIMIT_EXCEEDED'],
  bodyBytes: ['A request', ' bytes', '413 LIMIT_EXCEEDED'],
  headerBytes: ['The address and headers of a request, so also a question by GET', ' bytes', '431 LIMIT_EXCEEDED'],
  answerBytes: ['The data of an answer, as JSON', ' bytes', '400 LIMIT_EXCEEDED'],
  wallClockMs: ['Time that an answer may take', ' ms', '503 TIMEOUT'],
  windowSeconds: ['Time over which requests and costs of a caller are counted', ' s', 'no refusal'],
  requestsPerWindow: ['Requests of a caller in that time', '', '429 RATE_LIMITED'],
  costPerWindow: ['Cost of all questions of a caller in that time', '', '429 RATE_LIMITED'],
  savedDocumentBytes: ['A question that is saved', ' bytes', 'BAD_USER_INPUT'],
  savedVariablesBytes: ['Its variables, as JSON', ' bytes', 'BAD_USER_INPUT'],
  savedTitleCharacters: ['Its title', ' characters', 'BAD_USER_INPUT'],
  localCost: ['Cost of one question of a program on the machine of the server, whose requests are not counted', '', '400 LIMIT_EXCEEDED'],
  localAnswerBytes: ['The data of an answer to such a program', ' bytes', '400 LIMIT_EXCEEDED'],
};

/** Every limit in words, in the order in which a reader wants them. */
export const LIMIT_WORDS: readonly LimitWords[] = (Object.keys(WORDS) as (keyof typeof LIMITS)[]).map((name) => {
  const [what, unit, refusal] = WORDS[name];
  return { name, what, allowed: `${LIMITS[name].toLocaleString('en')}${unit}`, refusal };
});
