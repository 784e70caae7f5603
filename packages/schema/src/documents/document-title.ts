import { LIMITS } from '../price/limits.ts';
import { apiError } from '../shared/api-error.ts';
import { refusedIn } from './title-characters.ts';

/**
 * A title as it is kept: composed (NFC), each run of white space one space, none at the ends.
 * Marks and markup are kept as text. Throws BAD_USER_INPUT for an empty or too long one, and for one with
 * characters that could mislead whoever reads it, naming the first.
 */
export function checkedTitle(text: string): string {
  const refused = refusedIn(text);
  if (refused) throw apiError('BAD_USER_INPUT', `The title has ${codeOf(refused.character)} as character ${refused.position}; it ${refused.words}. Leave it out.`, { argument: 'title' });
  const title = text.normalize('NFC').replace(/[\s\u0085]+/gu, ' ').trim();
  const length = [...title].length;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(title)) throw apiError('BAD_USER_INPUT', 'The title is empty. Say in a few words what the document asks.', { argument: 'title' });
  if (length > LIMITS.savedTitleCharacters) {
    throw apiError('BAD_USER_INPUT', `The title has ${length} characters; at most ${LIMITS.savedTitleCharacters}.`, { argument: 'title', limit: LIMITS.savedTitleCharacters, actual: length });
  }
  return title;
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
