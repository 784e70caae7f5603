import { POINTS_PER_MM } from './scene/scene.ts';

/** The sheet that a figure is drawn on, and how large its letters are. Lengths in its own unit. */
export interface Sheet {
  readonly unit: 'pt' | 'px';
  readonly width: number;
  /** A slide has a height; elsewhere a figure is as high as it needs to be. */
  readonly height: number | null;
  readonly margin: number;
  /** The title of the figure, its caption and legend, and the small print below. */
  readonly titleSize: number;
  readonly textSize: number;
  readonly smallSize: number;
  /** How many units of the sheet one unit of a chain's layout takes: preferred, and the least at which letters are read. */
  readonly scale: { readonly most: number; readonly preferred: number; readonly least: number };
  /** Higher than this no drawing should be, where it has a choice. */
  readonly mostDrawingHeight: number;
}

/** No letter of a printed figure is smaller, in points. */
export const LEAST_PRINT_SIZE = 6;

/** Side letters of a layout have 13 units. */
const scalesFor = (least: number, preferred: number, most: number): Sheet['scale'] => ({ least: least / 13, preferred: preferred / 13, most: most / 13 });

const print = (millimetres: number): Sheet => ({
  unit: 'pt',
  width: millimetres * POINTS_PER_MM,
  height: null,
  margin: 4,
  titleSize: millimetres > 100 ? 10 : 9,
  textSize: millimetres > 100 ? 7 : 6.8,
  smallSize: LEAST_PRINT_SIZE + 0.2,
  scale: scalesFor(LEAST_PRINT_SIZE, 6.3, millimetres > 100 ? 8 : 7.4),
  mostDrawingHeight: 190 * POINTS_PER_MM,
});

const screen = (width: number): Sheet => ({
  unit: 'px',
  width,
  height: null,
  margin: width < 600 ? 12 : 20,
  titleSize: width < 600 ? 18 : 24,
  textSize: 14,
  smallSize: 12,
  scale: scalesFor(11.5, 13, 15),
  mostDrawingHeight: Math.max(1500, width * 1.3),
});

const SHEETS = {
  web: screen(1120),
  '85mm': print(85),
  '180mm': print(180),
  '16x9': { unit: 'px', width: 1920, height: 1080, margin: 56, titleSize: 46, textSize: 22, smallSize: 17, scale: scalesFor(20, 30, 36), mostDrawingHeight: 1080 },
} as const satisfies Readonly<Record<string, Sheet>>;

export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

/** Narrower than this no figure can be drawn; wider ones belong on a slide. In pixels. */
export const LEAST_SCREEN_WIDTH = 340;
const MOST_SCREEN_WIDTH = 2400;

/** The sheet of a name, or one for a screen of so many pixels. */
export const sheetOf = (width: SheetName | number): Sheet => (typeof width === 'number' ? screen(Math.min(MOST_SCREEN_WIDTH, Math.max(LEAST_SCREEN_WIDTH, Math.round(width)))) : SHEETS[width]);

export const innerWidth = ({ width, margin }: Sheet): number => width - 2 * margin;
