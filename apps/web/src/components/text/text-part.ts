/** A long text of a page under its heading. */
export interface TextPart {
  /** Anchor of its section. */
  readonly id: string;
  readonly title: string;
  /** As plain text. */
  readonly text: string;
  /** The same as sanitised HTML. */
  readonly html: string;
}

interface MaybeText {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly html: string | null;
}

/** The parts that have a text, in the order given. */
export const textParts = (parts: readonly MaybeText[]): readonly TextPart[] =>
  parts.flatMap(({ id, title, text, html }) => (text === null || html === null || text.trim() === '' ? [] : [{ id, title, text, html }]));

/** Texts for which the graph has no field of their own, under the names that the source gives them. */
export const otherTextParts = (texts: readonly { readonly name: string; readonly text: string; readonly html: string }[]): readonly TextPart[] =>
  textParts(texts.map(({ name, text, html }) => ({ id: `other-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, title: titled(name), text, html })));

/** "Handbook version" of `handbook-version`. */
function titled(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text up to here stands open; a longer one is folded. */
const OPEN_WORDS = 220;
const PREVIEW_WORDS = 32;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const countWords = (text: string): number => wordsOf(text).length;
export const isLong = (text: string): boolean => countWords(text) > OPEN_WORDS;

/** How a text begins. */
export const beginningOf = (text: string): string => `${wordsOf(text).slice(0, PREVIEW_WORDS).join(' ')} …`;
