import type { EntityType } from '../../graphql/generated/graphql.ts';
import { complexName } from '../statement/gene-words.ts';

/** A text and the parts of it that match, in UTF-16 units. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface Piece {
  readonly text: string;
  readonly matches: boolean;
}

/** A text as people write it: the names of complexes join their words by underscores. As long as before, so its matches stay. */
export const readable = <T extends Pick<Marked, 'text'>>(type: EntityType, marked: T): T => (type === 'RECEPTOR_COMPLEX' ? { ...marked, text: complexName(marked.text) } : marked);

/** Cuts a text at its ranges; all pieces together are the text. A range that overlaps the one before counts from there. */
export function markedPieces({ text, ranges }: Marked): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (end: number, matches: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), matches });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return pieces;
}
