/**
 * The door of @sequela/schema to prices and limits: pure functions and numbers, for servers and browsers alike.
 * Build the schema from `@sequela/schema/sdl/api.graphql`; its directives say what fields cost.
 */
export { checkLimits, EXPORTS_ADVICE, limitFault, LOCAL_LIMITS, type DocumentLimits, type LimitFault } from './price/check-limits.ts';
export { CLOSED_LIST_SIZE, DOCUMENT_LIMIT_NAMES, LIMITS, type DocumentLimitName } from './price/limits.ts';
export { priceOf, type Price } from './price/price-of.ts';
export { LIMIT_WORDS, type LimitWords } from './price/limit-words.ts';
