import { LETTER_WIDTHS } from './letter-widths.ts';

export type Weight = keyof typeof LETTER_WIDTHS;

const KNOWN: Readonly<Record<Weight, ReadonlyMap<number, number>>> = { regular: tableOf('regular'), semibold: tableOf('semibold') };

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  return new Map(LETTER_WIDTHS[weight].flatMap(([first, widths]) => widths.map((width, at): [number, number] => [first + at, width])).filter(([, width]) => width > 0));
}

/** A letter that no font here has may take a whole square; a mark that sits on another takes nothing. */
const unknownWidth = (letter: string): number => (/\p{M}/u.test(letter) ? 0 : 1000);

/** The most that a line of text may take in any font that a figure names, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  const known = KNOWN[weight];
  let sum = 0;
  for (const letter of text) sum += known.get(letter.codePointAt(0) ?? 0) ?? unknownWidth(letter);
  return (sum * size) / 1000;
}
