/** A long text of a page under its heading. */
export interface TextPart {
  /** Anchor of its section. */
  readonly id: string;
  readonly title: string;
  /** As plain text. */
  readonly text: string;
  /** As sanitised HTML; null where the graph gives none. */
  readonly html: string | null;
}

/** The parts that have a text, in the order given. */
export const textParts = (parts: readonly { readonly id: string; readonly title: string; readonly text: string | null; readonly html: string | null }[]): readonly TextPart[] =>
  parts.flatMap(({ text, ...rest }) => (text === null || text.trim() === '' ? [] : [{ ...rest, text }]));

/** A text up to here stands open; a longer one is folded. */
const OPEN_WORDS = 220;
const PREVIEW_WORDS = 32;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const countWords = (text: string): number => wordsOf(text).length;
export const isLong = (text: string): boolean => countWords(text) > OPEN_WORDS;

/** How a text begins. */
export const beginningOf = (text: string): string => `${wordsOf(text).slice(0, PREVIEW_WORDS).join(' ')} …`;
