import { cleanText } from './clean-text.ts';
import { widthOf, type Weight } from './measure.ts';

export interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  /** Most lines; what does not fit is left out, and an ellipsis says so. */
  readonly most?: number;
  /** How far in the first line begins. */
  readonly indent?: number;
}

/** No title needs more; what is longer is cut before it is measured. */
const LONGEST = 4000;

/** Text in lines that fit a width in every font of a figure. Breaks after spaces, hyphens and slashes; a word too long for a line anywhere. */
export function wrapText(text: string, { width, size, weight = 'regular', most = Infinity, indent = 0 }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const room = (): number => (lines.length === 0 ? width - indent : width);
  for (const part of cleanText(text.slice(0, LONGEST)).split(/(?<=[\s/-])/)) {
    for (const piece of piecesOf(part, width, size, weight)) {
      if ((line !== '' || (lines.length === 0 && indent > 0)) && widthOf((line + piece).trimEnd(), size, weight) > room()) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    if (lines.length > most) break;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, size, weight)];
}

/** A word as it is, or in pieces where no line holds it. */
function piecesOf(word: string, width: number, size: number, weight: Weight): readonly string[] {
  if (widthOf(word.trimEnd(), size, weight) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, size, weight) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A line with an ellipsis at its end, shortened until both fit. */
function shortened(line: string, width: number, size: number, weight: Weight): string {
  const letters = [...line];
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()} …`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()} …`;
}
