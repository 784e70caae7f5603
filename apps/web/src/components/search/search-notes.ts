import { counted } from '../../wording/count.ts';

/** What to say about a text before its results. */
interface Searched {
  readonly text: string;
  readonly totalCount: number;
  readonly textWasCut: boolean;
}

const READABLE = /[\p{Script=Latin}\p{Script=Greek}\p{N}]/u;

/** Remarks that help with an odd text: one letter, much too long. */
export function searchNotes({ text, totalCount, textWasCut }: Searched): readonly string[] {
  return [
    ...(textWasCut ? ['The text is long: only its first 300 characters and 12 words were looked for.'] : []),
    ...(lengthOf(text) === 1 && totalCount > 0 ? [`One character begins or makes ${counted(totalCount, 'record')}. A second one, or a symbol such as IL2, finds what is meant.`] : []),
  ];
}

/** Why nothing was found, as far as the text itself tells. */
export function whyNothing(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'It has no letter or digit to look for.';
  if (!READABLE.test(text)) return 'Names in this release are written in Latin and Greek letters. Try the English name or an identifier.';
  return 'No name, symbol, title or identifier of this release has these words, nor is one spelled nearly so.';
}

/** The words of a text that are worth a search each; empty for a single word. */
export function wordsAlone(text: string): readonly string[] {
  const words = [...new Set(text.split(/[\s,;]+/u).filter((word) => lengthOf(word) > 1 && READABLE.test(word)))];
  return words.length > 1 || words[0] !== text ? words.slice(0, 8) : [];
}

/** Where a text is the id of a relationship, which no search finds: it has no name of its own. */
export const relationshipId = (text: string): string | null => (/^(iraop|aop)\.relationships:[\w.-]+$/i.test(text) ? text.toLowerCase() : null);

/** A text as a heading quotes it. */
export const shortened = (text: string, most = 60): string => {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
};

const lengthOf = (text: string): number => [...text].length;

/** Words that join others and are in every title. */
const JOINING = new Set(['and', 'are', 'for', 'from', 'how', 'into', 'lead', 'leading', 'leads', 'not', 'that', 'the', 'this', 'to', 'what', 'which', 'with']);
const MOST_WORDS = 5;

/** The words of a text that mean something by themselves, in their order, each once. */
export const meaningfulWords = (text: string): readonly string[] =>
  wordsAlone(text)
    .filter((word) => lengthOf(word) > 2 && !JOINING.has(word.toLowerCase()))
    .slice(0, MOST_WORDS);
