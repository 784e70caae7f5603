import { LIMITS } from '../price/limits.ts';
import { apiError } from '../shared/api-error.ts';

/** Characters that make a title read otherwise than it is written, or that nothing shows; with the words for them. */
const REFUSED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'changes the direction in which the text around it is read'],
  [/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/u, 'is a control character'],
  [/[\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u, 'is invisible and hides text'],
  // Joiners and the choice between text and picture belong to scripts and emoji.
  [/(?![\u200C\u200D\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/u, 'is invisible'],
  [/\p{Cs}/u, 'is half of a character'],
  [/\p{Noncharacter_Code_Point}/u, 'is no character'],
];

/**
 * A title as it is kept: composed (NFC), each run of white space one space, none at the ends.
 * Marks and markup are kept as text. Throws BAD_USER_INPUT for an empty or too long one, and for one with
 * characters that could mislead whoever reads it, naming the first.
 */
export function checkedTitle(text: string): string {
  for (const [pattern, words] of REFUSED) {
    const found = pattern.exec(text);
    if (found) throw apiError('BAD_USER_INPUT', `The title has ${codeOf(found[0])} as character ${[...text.slice(0, found.index)].length + 1}; it ${words}. Leave it out.`, { argument: 'title' });
  }
  const title = text.normalize('NFC').replace(/[\s\u0085]+/gu, ' ').trim();
  const length = [...title].length;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(title)) throw apiError('BAD_USER_INPUT', 'The title is empty. Say in a few words what the document asks.', { argument: 'title' });
  if (length > LIMITS.savedTitleCharacters) {
    throw apiError('BAD_USER_INPUT', `The title has ${length} characters; at most ${LIMITS.savedTitleCharacters}.`, { argument: 'title', limit: LIMITS.savedTitleCharacters, actual: length });
  }
  return title;
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
