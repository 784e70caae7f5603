import type { GroupMark, Mark, TextMark } from './scene/scene.ts';
import { widthOf, type Weight } from './text/measure.ts';
import { wrapText } from './text/wrap-text.ts';

/** Something that stands in the flow of a figure: its marks from its own upper left corner on, and how high it is. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export const NOTHING: Block = { marks: [], height: 0 };

/** Letters reach so far above their baseline, and lines lie so far apart, by their size. */
const ASCENT = 0.8;
const LINE = 1.28;

export interface ParagraphStyle {
  readonly width: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
  readonly most?: number;
  /** Words before the text, in bold, on its first line. */
  readonly label?: string;
  /** Where the whole leads, where it is an address. */
  readonly href?: string;
}

/** Text in lines of a width. */
export function paragraph(text: string, { width, size, colour, weight = 'regular', most = Infinity, label, href }: ParagraphStyle): Block {
  const indent = label === undefined ? 0 : widthOf(`${label} `, size, 'semibold');
  const lines = wrapText(text, { width, size, weight, most, indent });
  const at = (line: string, row: number, x: number, bold: Weight): TextMark => ({ kind: 'text', text: line, x, y: (row * LINE + ASCENT) * size, size, weight: bold, colour, anchor: 'start', ...(href !== undefined && bold === weight && { href }) });
  const marks = lines.flatMap((line, row) => (line === '' ? [] : [at(line, row, row === 0 ? indent : 0, weight)]));
  return { marks: label === undefined ? marks : [at(label, 0, 0, 'semibold'), ...marks], height: lines.length * LINE * size };
}

/** Blocks below each other; those with nothing in them take no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const marks: GroupMark[] = [];
  for (const block of blocks.filter(({ height }) => height > 0)) {
    marks.push({ kind: 'group', y, marks: block.marks });
    y += block.height + gap;
  }
  return { marks, height: Math.max(0, y - gap) };
}

/** A block moved to the right and down, within the room that it leaves there. */
export const inset = ({ marks, height }: Block, x: number, y: number): Block => ({ marks: [{ kind: 'group', x, y, marks }], height: height + 2 * y });
