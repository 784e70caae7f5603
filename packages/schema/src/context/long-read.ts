import { chain, type MaybePromise } from '@sequela/data';
import type { ApiContext } from './api-context.ts';

/**
 * A read that may take as long as many: a search, paths, a list of all records, names of thousands of genes. The clock is
 * looked at before it and after it, so that many of them one after the other end where the time does. Throws DeadlinePassed.
 */
export function longRead<T>({ deadline }: ApiContext, read: () => MaybePromise<T>): MaybePromise<T> {
  deadline?.look();
  return chain(read(), (answer) => {
    deadline?.look();
    return answer;
  });
}
