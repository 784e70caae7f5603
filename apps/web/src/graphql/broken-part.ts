import { cache } from 'react';
import { UNREAD } from '../wording/count.ts';

/** A part of a question that the API could not answer, while it answered the rest. */
export interface BrokenPart {
  /** From the root field down, for example `aop`, `references`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What broke while the page of this very request was asked for; whoever shows a section looks here. */
export const brokenParts = cache((): BrokenPart[] => []);

/** What the API said of places in lists that the address of this very request names and no list has; their lists are shown from the start. */
export const lostPlaces = cache((): string[] => []);

/** Whether a field did not arrive, wherever it was asked for; also under another name that ends alike, such as `eventAops`. */
export const isBroken = (field: string): boolean => brokenParts().some(({ path }) => path.slice(1).some((key) => key.toLowerCase().endsWith(field.toLowerCase())));

/** A number that was reckoned from a list, or unread where the list did not arrive. */
export const countUnlessBroken = (count: number, field: string): number => (isBroken(field) ? UNREAD : count);
