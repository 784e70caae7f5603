import { cache } from 'react';

/** A part of a question that the API could not answer, while it answered the rest. */
export interface BrokenPart {
  /** From the root field down, for example `aop`, `references`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What broke while the page of this very request was asked for; whoever shows a section looks here. */
export const brokenParts = cache((): BrokenPart[] => []);
