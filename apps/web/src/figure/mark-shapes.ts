import type { EventRole, Status } from '../graphql/generated/graphql.ts';
import { CHANGE_OUTLINES, dotPath, type Sense } from '../components/marks/change-outline.ts';
import { roleOutline } from '../components/marks/role-outline.ts';
import type { GroupMark, Mark, ShapeMark } from './scene/scene.ts';
import type { FigureTheme } from './theme.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CORNER = 9;

/** The outline of a role in a box: hexagon, rounded rectangle, octagon. */
export function rolePath(role: EventRole, { x, y, width, height }: Box, corner = CORNER): string {
  if (role !== 'KEY_EVENT') return `M${roleOutline(role, x, y, width, height).replaceAll(' ', 'L').replaceAll(',', ' ')}Z`;
  const r = Math.min(corner, height / 2);
  return `M${x + r} ${y}H${x + width - r}a${r} ${r} 0 0 1 ${r} ${r}V${y + height - r}a${r} ${r} 0 0 1 ${-r} ${r}H${x + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

/** A shape by how settled it is: solid is documented, or nothing is said; hollow hypothesised, half filled contested. */
export function settledShape(path: string, box: Box, status: Status | null, colours: { readonly fill: string; readonly hollow: string; readonly stroke: string }, strokeWidth: number): readonly Mark[] {
  const outline: ShapeMark = { kind: 'shape', path, fill: null, stroke: colours.stroke, strokeWidth, round: true };
  const solid = (fill: string): ShapeMark => ({ kind: 'shape', path, fill, stroke: null });
  if (status === 'HYPOTHESISED') return [solid(colours.hollow), outline];
  if (status !== 'CONTESTED') return [solid(colours.fill), outline];
  const half: GroupMark = { kind: 'group', clip: { x: box.x, y: box.y, width: box.width / 2, height: box.height }, marks: [solid(colours.fill)] };
  return [solid(colours.hollow), half, outline];
}

const GLYPH: Box = { x: 0, y: 0, width: 14, height: 14 };

/** Which way, and how settled, as one shape of `size`; its upper left corner at x and y. A status of null was not stated; undefined is not spoken of. */
export function changeGlyph(sense: Sense, status: Status | null | undefined, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }, theme: FigureTheme): GroupMark {
  const colour = theme.senses[sense];
  const marks: readonly Mark[] =
    status === null
      ? [
          { kind: 'shape', path: CHANGE_OUTLINES[sense], fill: theme.raised, stroke: colour, strokeWidth: 1.1, round: true },
          { kind: 'shape', path: dotPath(sense), fill: colour, stroke: null },
        ]
      : settledShape(CHANGE_OUTLINES[sense], GLYPH, status ?? null, { fill: colour, hollow: theme.raised, stroke: colour }, 1.7);
  return { kind: 'group', x, y, scale: size / 14, marks };
}
