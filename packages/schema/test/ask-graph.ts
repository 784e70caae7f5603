import { expect } from '@jest/globals';
import type { Release, ReleaseChanges } from '@sequela/data';
import { createGraph } from '../src/index.ts';
import { type Answer, createAsk } from './ask.ts';

/** Ways to ask the whole graph about a release. */
export function createGraphAsk(release: Release, changes: readonly ReleaseChanges[] = []) {
  const ask = createAsk(createGraph(), release, changes);
  return {
    ask,
    /** The answer of a query with one root field and no errors. */
    only(query: string): unknown {
      const { data, errors } = ask(query);
      expect(errors).toEqual([]);
      return Object.values(data ?? {})[0];
    },
    /** The one error of a query. */
    refused(query: string): Answer['errors'][number] {
      const [error, ...more] = ask(query).errors;
      if (!error || more.length > 0) throw new Error(`The query has ${more.length + (error ? 1 : 0)} errors, not one: ${query}`);
      return error;
    },
  };
}
