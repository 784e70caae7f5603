import type { Weight } from '../text/measure.ts';

/** An outline as SVG writes it, filled, drawn, or both. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

/** One line of text, its baseline at y. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where it leads, where it is an address. */
  readonly href?: string;
}

/** Marks that are moved and sized together; what is clipped is cut to a box of their own units. */
export interface GroupMark {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** Turned by so many degrees about its own origin. */
  readonly turn?: number;
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What it stands for, such as `event iraop.events:mie`: for programs and tests, not drawn. */
  readonly of?: string;
}

export type Mark = ShapeMark | TextMark | GroupMark;

/** A whole figure before it becomes SVG or PDF: lengths in points (print) or pixels (screen), the origin at the upper left. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How long a unit is: 1 mm has 72 / 25.4 points. */
  readonly unit: 'pt' | 'px';
  readonly ground: string;
  readonly title: string;
  /** The whole figure in words, for those who do not see it. */
  readonly description: string;
  /** Makes the ids of the title and description unique where several figures stand on one page. */
  readonly key: string;
  readonly marks: readonly Mark[];
}

export const POINTS_PER_MM = 72 / 25.4;

/** A slide of 1920 pixels is as wide as 13⅓ inches. */
const POINTS_PER_PIXEL = 0.5;

/** A length of a scene in points. */
export const sheetInPoints = (length: number, unit: Scene['unit']): number => (unit === 'pt' ? length : length * POINTS_PER_PIXEL);

/** Whether a text is an address of the web, and nothing that runs. */
export const isWebAddress = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//.test(href);
