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
export function writeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  const written: unknown = value == null ? null : type.serialize(value);
  return written == null ? bail() : written;
}
