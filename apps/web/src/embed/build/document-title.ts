import { LIMITS } from '@sequela/schema/price';

/** What the API refuses in a title: characters that nobody sees, and those that change the direction of text. */
const REFUSED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\u200c\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** Words of sources as the title of a saved document: without what is refused, cut at a word where they are too long. */
export function documentTitle(words: string): string {
  const clean = words.replace(/\s+/g, ' ').replace(REFUSED, '').trim().normalize('NFC');
  const characters = [...clean];
  if (characters.length <= LIMITS.savedTitleCharacters) return clean === '' ? 'Untitled question' : clean;
  const cut = characters.slice(0, LIMITS.savedTitleCharacters - 2).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > cut.length / 2 ? cut.slice(0, end) : cut} …`;
}
