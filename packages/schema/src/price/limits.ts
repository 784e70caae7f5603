/**
 * Every limit of the public graph, in one table. The servers, their errors and headers, the page of limits, the explorer
 * and `rateLimit` read these numbers and have none of their own. Why each is what it is: docs/adr/0009-limits.md.
 */
export const LIMITS = {
  /** Fields inside fields. */
  depth: 30,
  /** Names, marks and values that a document is made of. */
  tokens: 4000,
  /** Fields that are given another name, fragments counted wherever they are spread. */
  aliases: 100,
  /** Fields of the query itself. */
  rootFields: 50,
  /** Fields in all, fragments counted wherever they are spread. */
  fields: 5000,
  /** What a document asks for at most, by the weights of the schema. */
  cost: 25_000_000,
  /** Rows of one page. */
  pageSize: 500,
  /** Rows of a nested list that is not told how many. */
  nestedPageSize: 200,
  /** Operations in one request: no arrays. */
  operationsPerRequest: 1,
  /** Bytes of a request. */
  bodyBytes: 1_048_576,
  /** Bytes of the address and headers of a request; Node's own limit, said here so that it is known. */
  headerBytes: 16_384,
  /** Bytes of the variables, as JSON. */
  variablesBytes: 262_144,
  /** Objects and lists inside each other in the variables, those themselves counted: what reads them may call itself for each. */
  variablesDepth: 20,
  /** Bytes of the data of an answer, as JSON. The largest of the library has 30 kB, a page of 500 AOPs with all their texts 1.1 MB. */
  answerBytes: 8_388_608,
  /** Bytes of a document that is saved, as sent and in its normal form. The longest question of the library has 3 kB. */
  savedDocumentBytes: 32_768,
  /** Bytes of its variables, as JSON: a list of some thousand ids. */
  savedVariablesBytes: 65_536,
  /** Characters of its title, each a code point. */
  savedTitleCharacters: 200,
  /** Time that an answer may take. */
  wallClockMs: 5000,
  /** Seconds over which requests and costs of a caller are counted. */
  windowSeconds: 60,
  requestsPerWindow: 600,
  costPerWindow: 500_000_000,
  /** Cost of a document of a program on this machine, such as the portal, whose documents we wrote ourselves; it is not counted over time. */
  localCost: 250_000_000,
  /** Bytes of an answer to a program on this machine. */
  localAnswerBytes: 67_108_864,
} as const;

/** Limits that the text of a document and its variables can break. */
export const DOCUMENT_LIMIT_NAMES = ['depth', 'tokens', 'aliases', 'rootFields', 'fields', 'cost', 'pageSize'] as const;
export type DocumentLimitName = (typeof DOCUMENT_LIMIT_NAMES)[number];

/** A closed list: short by its nature, priced as if it had so many entries. */
export const CLOSED_LIST_SIZE = 4;
