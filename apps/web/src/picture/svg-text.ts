import { textWidth, wrapWords } from '../components/chain/wrap-words.ts';
import { PALETTE } from './palette.ts';

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as XML. */
export const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => ESCAPES[sign] ?? '').replace(/\p{Cc}/gu, ' ');

export interface TextStyle {
  readonly size: number;
  readonly family?: 'sans' | 'serif';
  readonly weight?: 400 | 600;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const FAMILIES = { sans: 'Source Sans 3', serif: 'Source Serif 4' } as const;
/** Letters of the serif are wider than those by which widths are estimated. */
const SERIF_WIDTH = 1.08;

/** One line of text, its baseline at y. */
export function textAt(text: string, x: number, y: number, { size, family = 'sans', weight = 400, colour = PALETTE.ink, anchor = 'start' }: TextStyle): string {
  return `<text x="${x}" y="${y}" font-family="${FAMILIES[family]}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** Text in lines of a width, at most so many; what does not fit is left out and said so by an ellipsis. */
export function linesWithin(text: string, width: number, size: number, most: number, family: 'sans' | 'serif' = 'sans'): readonly string[] {
  const measured = family === 'serif' ? size * SERIF_WIDTH : size;
  const lines = wrapWords(text, width, measured).map((line) => cut(line, width, measured));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ''} …`, width, measured, true)];
}

/** A line that is too long even for itself, such as one long word. */
function cut(line: string, width: number, size: number, open = false): string {
  if (textWidth(line, size) <= width) return line;
  const letters = [...(open ? line.slice(0, -2) : line)];
  while (letters.length > 1 && textWidth(`${letters.join('')} …`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()} …`;
}
