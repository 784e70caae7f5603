import type { LayoutStyle } from './layout-style.ts';
import type { Point } from './link-path.ts';

/** The end of a relationship at its tip: an arrow promotes, a blunt end inhibits; the half is filled where it is contested. */
export interface ArrowOutline {
  readonly whole: string;
  readonly half: string;
  readonly blunt: string;
}

const LENGTH = 9;
const HALF_WIDTH = 4.5;

/** Outlines of the ends of a relationship, pointing the way the ranks run. */
export function arrowOutline({ x, y }: Point, direction: LayoutStyle['direction'] = 'right', size = 1): ArrowOutline {
  const at = (along: number, across: number): string => {
    const [dx, dy] = direction === 'right' ? [along, across] : [across, along];
    return `${rounded(x + dx * size)} ${rounded(y + dy * size)}`;
  };
  const base = -LENGTH;
  return {
    whole: `M${at(base, -HALF_WIDTH)}L${at(0, 0)}L${at(base, HALF_WIDTH)}Z`,
    half: `M${at(base, -HALF_WIDTH)}L${at(0, 0)}L${at(base, 0)}Z`,
    blunt: `M${at(-8, 0)}L${at(-3, 0)}M${at(-3, -6)}L${at(-3, 6)}`,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
