import { LIMITS } from '@sequela/schema/price';
import { withoutRefused } from '@sequela/schema/titles';

/** Words of sources as the title of a saved document: without what is refused, cut at a word where they are too long. */
export function documentTitle(words: string): string {
  const clean = withoutRefused(words.replace(/[\s\u0085]+/gu, ' ')).trim().normalize('NFC');
  const characters = [...clean];
  if (characters.length <= LIMITS.savedTitleCharacters) return clean === '' ? 'Untitled question' : clean;
  const cut = characters.slice(0, LIMITS.savedTitleCharacters - 2).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > cut.length / 2 ? cut.slice(0, end) : cut} …`;
}
