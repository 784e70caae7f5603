import type { Chain } from '../../components/chain/chain.ts';
import { chainMarks } from '../../figure/chain/chain-marks.ts';
import { fitChain, type FittedChain } from '../../figure/chain/fit-chain.ts';
import type { Mark } from '../../figure/scene/scene.ts';
import type { Sheet } from '../../figure/sheet.ts';
import { NAMED_THEME } from './marks.tsx';

/** A drawing of a chain for frames from one width on; lengths in pixels. */
export interface ChainSheet {
  readonly width: number;
  readonly fitted: FittedChain;
}

/** Widths for which drawings are laid out: a telephone, a column of text, a page. In between they grow a little. */
export const SHEET_WIDTHS = [288, 540, 880] as const;

/** Tried only where nothing narrower holds the chain. Drawings that are wider than their frame scroll in it. */
const IN_BETWEEN: readonly number[] = [350, 440, 1160, 1600, 2400];
export const ALL_WIDTHS: readonly number[] = [...SHEET_WIDTHS, ...IN_BETWEEN].sort((one, other) => one - other);

/** No letter is smaller, in pixels. Letters beside titles have 13 units of a layout. */
export const LEAST_LETTER = 12;
const SIDE_LETTER = 13;

/** As high as a drawing should be, and as it may be for the sake of its titles; else those move to the outline, which numbers point at. */
const GOOD_HEIGHT = 1400;
const MOST_HEIGHT = 2600;

/** A wider drawing is worth its bytes where it is so much lower than the narrower one. */
const WORTH = 0.85;

/** More events have no room on a telephone however they are laid out; of still more, one drawing takes long enough. */
const MANY = 40;
const ONE_FOR_ALL = 60;

/**
 * Drawings of a chain, narrowest first: each for frames of its width and more, up to the next. None only where not
 * even the widest has room. In narrow shapes there is no place for levels, which the outline tells.
 */
export function chainSheets(chain: Chain): readonly ChainSheet[] {
  const plain: Chain = { ...chain, events: chain.events.map((event) => ({ ...event, level: null })) };
  const sheets: ChainSheet[] = [];
  const { length } = chain.events;
  for (const width of length > MANY ? ALL_WIDTHS.filter((each) => each >= SHEET_WIDTHS[1]) : ALL_WIDTHS) {
    if (sheets.length > 0 && (length > ONE_FOR_ALL || IN_BETWEEN.includes(width))) continue;
    const fitted = fittedTo(width < SHEET_WIDTHS[2] ? plain : chain, width);
    const narrower = sheets.at(-1);
    if (fitted !== null && (narrower === undefined || (fitted.titled && !narrower.fitted.titled) || heightOf(fitted) < heightOf(narrower.fitted) * WORTH)) sheets.push({ width, fitted });
  }
  return sheets;
}

/** Low rather than large; with titles rather than low. */
function fittedTo(chain: Chain, width: number): FittedChain | null {
  const low = fitChain(chain, sheetOf(width), () => GOOD_HEIGHT);
  if (low === null || low.titled) return low;
  const high = fitChain(chain, sheetOf(width), () => MOST_HEIGHT);
  return high?.titled === true && heightOf(high) <= MOST_HEIGHT ? high : low;
}

export const heightOf = ({ layout, scale }: FittedChain): number => layout.height * scale;

/** Above the first event stand letters of what leads back to it. */
const AIR = 12;

/** A drawing in its place on its sheet, and how high that is. */
export function sheetMarks({ width, fitted: { layout, scale, titled } }: ChainSheet, ungraded: string | null): { readonly height: number; readonly marks: readonly Mark[] } {
  const marks = chainMarks(layout, { theme: NAMED_THEME, stroke: 2, headed: true, steps: titled && layout.direction === 'right', arrows: 1, ungraded });
  return { height: Math.ceil(layout.height * scale) + 2 * AIR, marks: [{ kind: 'group', x: Math.max(0, (width - layout.width * scale) / 2), y: AIR, scale, marks }] };
}

const sheetOf = (width: number): Sheet => ({
  unit: 'px',
  width,
  height: null,
  margin: 0,
  titleSize: 20,
  textSize: 14,
  smallSize: LEAST_LETTER,
  scale: { least: LEAST_LETTER / SIDE_LETTER, preferred: 1, most: 15 / SIDE_LETTER },
  mostDrawingHeight: MOST_HEIGHT,
});
