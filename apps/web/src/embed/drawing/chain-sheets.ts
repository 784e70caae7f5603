import type { Chain } from '../../components/chain/chain.ts';
import { fitChain, type FittedChain } from '../../figure/chain/fit-chain.ts';
import type { Sheet } from '../../figure/sheet.ts';

/** A drawing of a chain for frames from one width on; lengths in pixels. */
export interface ChainSheet {
  readonly width: number;
  readonly fitted: FittedChain;
}

/** Widths for which drawings are laid out: a telephone, a column of text, a page. In between they grow a little. */
export const SHEET_WIDTHS = [288, 540, 880] as const;

/** Where no page is wide enough: drawings that scroll in their frame. */
export const WIDER_SHEETS = [1160, 1600, 2400] as const;

/** No letter is smaller, in pixels. Letters beside titles have 13 units of a layout. */
export const LEAST_LETTER = 12;
const SIDE_LETTER = 13;

/** Higher than this, titles move from the shapes to the outline, which numbers point at. */
const MOST_HEIGHT = 2600;

/** A wider drawing is worth its bytes where it is so much lower than the narrower one. */
const WORTH = 0.85;

/**
 * Drawings of a chain, narrowest first: each for frames of its width and more, up to the next. None only where not
 * even the widest has room. In narrow shapes there is no place for levels, which the outline tells.
 */
export function chainSheets(chain: Chain): readonly ChainSheet[] {
  const plain: Chain = { ...chain, events: chain.events.map((event) => ({ ...event, level: null })) };
  const sheets: ChainSheet[] = [];
  for (const width of [...SHEET_WIDTHS, ...WIDER_SHEETS]) {
    if (width > SHEET_WIDTHS[2] && sheets.length > 0) break;
    const fitted = fitChain(width < SHEET_WIDTHS[2] ? plain : chain, sheetOf(width), () => MOST_HEIGHT);
    const narrower = sheets.at(-1);
    if (fitted !== null && (narrower === undefined || (fitted.titled && !narrower.fitted.titled) || heightOf(fitted) < heightOf(narrower.fitted) * WORTH)) sheets.push({ width, fitted });
  }
  return sheets;
}

export const heightOf = ({ layout, scale }: FittedChain): number => layout.height * scale;

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
