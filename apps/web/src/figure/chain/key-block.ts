import type { ChainEvent } from '../../components/chain/chain.ts';
import { NOTHING, type Block } from '../block.ts';
import { rolePath } from '../mark-shapes.ts';
import type { Mark } from '../scene/scene.ts';
import { innerWidth, type Sheet } from '../sheet.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { FigureTheme } from '../theme.ts';

/** A column of titles is at least so many letters wide. */
const COLUMN_LETTERS = 44;
const LINE = 1.28;

/** Numbers with the titles that they stand for, in columns; and what may be said after a title. */
export function keyBlock(events: readonly ChainEvent[], sheet: Sheet, theme: FigureTheme, after: (event: ChainEvent) => string = () => ''): Block {
  if (events.length === 0) return NOTHING;
  const size = sheet.height === null ? sheet.textSize : sheet.smallSize * 1.1;
  const gap = size * 1.5;
  const columns = Math.max(1, Math.floor((innerWidth(sheet) + gap) / (COLUMN_LETTERS * size * 0.5 + gap)));
  const width = (innerWidth(sheet) - gap * (columns - 1)) / columns;
  const numberAt = size * 1.9;
  const titleAt = numberAt + widthOf(String(Math.max(...events.map(({ number }) => number))), size, 'semibold') + size * 0.5;
  const entries = events.map((event) => ({ event, lines: [...wrapText(event.title, { width: width - titleAt, size, most: sheet.height === null ? 3 : 1 }), ...wrapText(after(event), { width: width - titleAt, size, most: 6 })] }));
  const rows = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  const most = Math.max(Math.ceil(rows / columns), 1);
  const marks: Mark[] = [];
  let [column, row, deepest] = [0, 0, 0];
  for (const { event, lines } of entries) {
    if (row > 0 && row + lines.length > most + 1 && column < columns - 1) [column, row] = [column + 1, 0];
    const x = column * (width + gap);
    const y = row * LINE * size;
    const { fill, stroke } = theme.roles[event.role];
    marks.push({ kind: 'group', x, y: y + size * 0.1, scale: size / 16, marks: [{ kind: 'shape', path: rolePath(event.role, { x: 1, y: 1, width: 24, height: 15 }, 4), fill, stroke, strokeWidth: 2, round: true }] });
    marks.push({ kind: 'text', text: String(event.number), x: x + titleAt - size * 0.5, y: y + size * 0.85, size, weight: 'semibold', colour: theme.ink, anchor: 'end' });
    lines.forEach((line, at) => marks.push({ kind: 'text', text: line, x: x + titleAt, y: y + (at * LINE + 0.85) * size, size, weight: 'regular', colour: theme.ink, anchor: 'start' }));
    row += lines.length;
    deepest = Math.max(deepest, row);
  }
  return { marks, height: deepest * LINE * size };
}
