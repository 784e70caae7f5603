import { LEGEND_ENTRIES, LEGEND_HEADS, LEGEND_LINE, type LegendEntry, type LegendMark, type LegendPart } from '../components/legend/legend-entries.ts';
import { stack, type Block } from './block.ts';
import { changeGlyph, rolePath } from './mark-shapes.ts';
import type { Mark } from './scene/scene.ts';
import { widthOf } from './text/measure.ts';
import { wrapText } from './text/wrap-text.ts';
import type { FigureTheme } from './theme.ts';

interface LegendStyle {
  readonly width: number;
  readonly size: number;
  readonly theme: FigureTheme;
}

/** A part of the legend, with all of its entries or with those that a figure uses. */
export type FigureLegendPart = LegendPart | { readonly part: LegendPart; readonly entries: readonly LegendEntry[] };

/** Widths of marks in units of the letters beside them. */
export const MARK_WIDTHS: Readonly<Record<LegendMark['kind'], number>> = { role: 1.75, line: 2.6, change: 1, letter: 0.75, dotted: 1.6 };
const LINE = 1.5;

/** The one legend: each part on lines of its own, every mark with its word. */
export const legendBlock = (parts: readonly FigureLegendPart[], style: LegendStyle): Block => stack(parts.map((each) => (typeof each === 'string' ? partBlock(each, LEGEND_ENTRIES[each], style) : partBlock(each.part, each.entries, style))), style.size * 0.3);

function partBlock(part: LegendPart, entries: readonly LegendEntry[], { width, size, theme }: LegendStyle): Block {
  const head = `${LEGEND_HEADS[part]}:`;
  const marks: Mark[] = [{ kind: 'text', text: head, x: 0, y: size, size, weight: 'semibold', colour: theme.ink, anchor: 'start' }];
  let x = widthOf(head, size, 'semibold') + size * 0.9;
  let row = 0;
  for (const { word, mark } of entries) {
    const markWidth = MARK_WIDTHS[mark.kind] * size;
    const whole = markWidth + size * 0.4 + widthOf(word, size);
    if (x > 0 && x + whole > width) {
      row += 1;
      x = 0;
    }
    const lines = wrapText(word, { width: width - x - markWidth - size * 0.4, size });
    marks.push({ kind: 'group', x, y: row * LINE * size, marks: [legendMark(mark, size, theme)] });
    lines.forEach((line, at) => marks.push({ kind: 'text', text: line, x: x + markWidth + size * 0.4, y: ((row + at) * LINE + 1) * size, size, weight: 'regular', colour: theme.ink, anchor: 'start' }));
    row += lines.length - 1;
    x += whole + size * 1.1;
  }
  return { marks, height: (row + 1) * LINE * size };
}

/** A mark beside words of a size, in the line that they stand on. */
export function legendMark(mark: LegendMark, size: number, theme: FigureTheme): Mark {
  if (mark.kind === 'change') return changeGlyph(mark.sense, mark.status, { x: 0, y: size * 0.2, size: size * 0.9 }, theme);
  if (mark.kind === 'letter') return { kind: 'text', text: mark.letter, x: 0, y: size, size, weight: 'semibold', colour: theme.inkSoft, anchor: 'start' };
  if (mark.kind === 'dotted') return { kind: 'shape', path: `M0 ${size * 1.15}H${size * 1.6}`, fill: null, stroke: theme.inkSoft, strokeWidth: size * 0.09, dash: [size * 0.1, size * 0.14] };
  if (mark.kind === 'role') {
    const { fill, stroke } = theme.roles[mark.role];
    const box = { x: 1, y: 1, width: 24, height: 16 };
    return { kind: 'group', y: size * 0.08, scale: size / 15, marks: [{ kind: 'shape', path: rolePath(mark.role, box, 4), fill, stroke, strokeWidth: 2, round: true }] };
  }
  const colour = theme.lineStrong;
  const { dash, end } = mark;
  const tip: readonly Mark[] =
    end === 'blunt'
      ? [{ kind: 'shape', path: LEGEND_LINE.blunt, fill: null, stroke: colour, strokeWidth: 2.4 }]
      : [
          { kind: 'shape', path: LEGEND_LINE.arrow, fill: end === 'solid' ? colour : theme.raised, stroke: colour, strokeWidth: 1.2 },
          ...(end === 'split' ? [{ kind: 'shape', path: LEGEND_LINE.half, fill: colour, stroke: null } as const] : []),
        ];
  return { kind: 'group', y: size * 0.2, scale: size / 13.5, marks: [{ kind: 'shape', path: end === 'blunt' ? LEGEND_LINE.blunted : LEGEND_LINE.line, fill: null, stroke: colour, strokeWidth: 1.8, ...(dash !== undefined && { dash }) }, ...tip] };
}
