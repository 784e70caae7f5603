/** An answer that is there, or is on its way. Embedded stores answer at once. */
export type MaybePromise<T> = T | Promise<T>;

export const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> => value instanceof Promise;

/** Goes on with an answer without making a promise of one that is already there. */
export const chain = <A, B>(value: MaybePromise<A>, next: (answer: A) => MaybePromise<B>): MaybePromise<B> =>
  isPromise(value) ? value.then(next) : next(value);

/** All answers, in order; a promise only if one of them is. */
export const chainAll = <T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> =>
  values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
