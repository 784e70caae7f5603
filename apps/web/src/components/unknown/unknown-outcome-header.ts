/** Header by which the proxy tells the not-found page which outcome was asked for, URI-encoded. */
export const UNKNOWN_OUTCOME_HEADER = 'x-sequela-unknown-outcome';
