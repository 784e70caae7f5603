import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { askPortal } from './ask.ts';

/** What this reader may spend still. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

const QUESTION = 'query ExplorerBudget { rateLimit { limit remaining resetAt } }';

/** The budget, asked anew whenever `after` changes; null while it is not known. */
export function useBudget(schema: GraphQLSchema, after: unknown): Budget | null {
  const [budget, setBudget] = useState<Budget | null>(null);
  useEffect(() => {
    // An API without limits has nothing to say.
    if (schema.getQueryType()?.getFields()['rateLimit'] === undefined) return undefined;
    const stopped = new AbortController();
    void askPortal<{ readonly rateLimit: Budget | null }>(QUESTION, {}, stopped.signal).then((data) => {
      if (!stopped.signal.aborted) setBudget(data?.rateLimit ?? null);
    });
    return () => stopped.abort();
  }, [schema, after]);
  return budget;
}
