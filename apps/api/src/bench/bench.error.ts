/** Why there is nothing to measure; the message says what is wrong and what to do. */
export class BenchError extends Error {}
