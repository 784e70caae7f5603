import type { GraphQLLeafType } from 'graphql';

/**
 * Thrown where a plan meets what it was not made for: a promise, an error, a null that must not be. The answer is
 * then made by graphql-js from the start, which alone knows what to do with them.
 */
export const BAIL = Symbol('This answer is not for a plan');

export function bail(): never {
  throw BAIL;
}

/** A leaf that is not already what goes out, as graphql-js would write it. */
export function leafJson(type: GraphQLLeafType, value: unknown): string {
  const written: unknown = value == null ? null : type.serialize(value);
  return written == null ? bail() : (JSON.stringify(written) ?? bail());
}

/** Thrown where an answer outgrows its room, before all of it is made. */
export class AnswerTooLong extends Error {
  constructor(readonly characters: number) {
    super();
  }
}

export function full(json: string): never {
  throw new AnswerTooLong(json.length);
}
