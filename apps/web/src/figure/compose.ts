import { stack, type Block } from './block.ts';
import type { FigureHead } from './figure-head.ts';
import type { Scene } from './scene/scene.ts';
import type { Sheet } from './sheet.ts';
import type { FigureTheme } from './theme.ts';

/** A figure in three parts: what it is, what it shows, what is to be known of it. */
export interface FigureParts {
  readonly head: FigureHead;
  readonly top: Block;
  readonly drawing: Block;
  /** Titles that numbers in the drawing stand for; nothing where it has none. */
  readonly key: Block;
  readonly foot: Block;
  readonly sheet: Sheet;
  readonly theme: FigureTheme;
  /** The whole in words. */
  readonly description: string;
}

const gapOf = (sheet: Sheet): number => sheet.textSize * 0.9;

/** A journal prints no figure that is higher, in points; more is drawn all the same where there is no other way. */
const PAGE_HEIGHT = 660;
/** A drawing may have this much of a screen or page, however much stands around it. */
const LEAST_PART = 0.5;

/** What a drawing may take, of a slide, a page or a screen. */
export function heightLeft(sheet: Sheet, around: readonly Block[]): number {
  const rest = around.filter(({ height }) => height > 0).reduce((sum, { height }) => sum + height + gapOf(sheet), 2 * sheet.margin);
  if (sheet.height !== null) return sheet.height - rest;
  const most = sheet.unit === 'pt' ? PAGE_HEIGHT : sheet.mostDrawingHeight;
  return Math.max(most - rest, most * LEAST_PART);
}

/** The parts on their sheet. On a slide, the foot keeps to the bottom. */
export function composed({ head, top, drawing, key, foot, sheet, theme, description }: FigureParts): Scene {
  const gap = gapOf(sheet);
  const middle = stack([drawing, key], gap);
  const height = sheet.height ?? 2 * sheet.margin + top.height + middle.height + foot.height + 2 * gap;
  const room = height - 2 * sheet.margin - top.height - foot.height - 2 * gap;
  const at = (y: number, block: Block) => ({ kind: 'group', x: sheet.margin, y, marks: block.marks }) as const;
  return {
    width: sheet.width,
    height,
    unit: sheet.unit,
    ground: theme.ground,
    title: `${head.kind}: ${head.title}`,
    description,
    key: head.id,
    marks: [at(sheet.margin, top), at(sheet.margin + top.height + gap + Math.max(0, (room - middle.height) / 2), middle), at(height - sheet.margin - foot.height, foot)],
  };
}
