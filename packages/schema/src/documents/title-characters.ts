/** Characters that make a title read otherwise than it is written, or that nothing shows; with the words for them. */
const REFUSED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, 'changes the direction in which the text around it is read'],
  [/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu, 'is a control character'],
  [/[\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu, 'is invisible and hides text'],
  // Joiners and the choice between text and picture belong to scripts and emoji.
  [/(?![\u200C\u200D\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/gu, 'is invisible'],
  [/\p{Cs}/gu, 'is half of a character'],
  [/\p{Noncharacter_Code_Point}/gu, 'is no character'],
];

/** A character that no title may have. */
export interface RefusedCharacter {
  readonly character: string;
  /** Which it is, from 1, each code point counted. */
  readonly position: number;
  /** What it does or is, as the end of a sentence. */
  readonly words: string;
}

/** A character that a title may not have, the first of the worst kind; null where there is none. */
export function refusedIn(title: string): RefusedCharacter | null {
  for (const [pattern, words] of REFUSED) {
    const at = title.search(pattern);
    if (at >= 0) return { character: String.fromCodePoint(title.codePointAt(at) ?? 0), position: [...title.slice(0, at)].length + 1, words };
  }
  return null;
}

/** A title without them. */
export const withoutRefused = (title: string): string => REFUSED.reduce((text, [pattern]) => text.replace(pattern, ''), title);
