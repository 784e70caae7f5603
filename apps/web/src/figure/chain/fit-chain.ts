import { LRUCache } from 'lru-cache';
import { boxInset, MARGIN, RANK_GAP, TITLE_SIZE } from '../../components/chain/box-size.ts';
import type { Chain } from '../../components/chain/chain.ts';
import { layOutChain, type ChainLayout } from '../../components/chain/lay-out-chain.ts';
import { PAGE_STYLE, type LayoutStyle } from '../../components/chain/layout-style.ts';
import { PORT_PART } from '../../components/chain/link-path.ts';
import { partLoose } from '../../components/chain/loose-events.ts';
import type { Gap } from '../../components/chain/settle-columns.ts';
import { wordsOf } from '../../components/chain/wrap-words.ts';
import { innerWidth, type Sheet } from '../sheet.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap-text.ts';
import { inLayers } from './layers.ts';
import { LEAST_SHAPE, leastLength, leastWidthDown } from './least-room.ts';

/** A chain laid out for a sheet. */
export interface FittedChain {
  readonly layout: ChainLayout;
  /** Units of the sheet for one of the layout. */
  readonly scale: number;
  /** False where shapes bear numbers only, and the titles stand in a key. */
  readonly titled: boolean;
}

const MOST_LINES = 9;
const MOST_TITLED = 60;
const NARROWEST = 112;
const WIDEST = 230;
const NUMBER_WIDTH = 60;
/** An arrow and the letter beside it. */
const PORT_WIDTH = 20.5;
const ARROW_WIDTH = 11;
/** Lines that pass are thin and may lie closer than shapes. */
const THIN = 6;
const gapDown: Gap = (one, other) => (one.height < THIN && other.height < THIN ? 5 : one.height < THIN || other.height < THIN ? 9 : 16);

const wrap: LayoutStyle['wrap'] = (title, width) => wrapText(title, { width, size: TITLE_SIZE, most: MOST_LINES });
const RIGHT: LayoutStyle = { ...PAGE_STYLE, wrap, portRoom: true };
const DOWN: LayoutStyle = { ...PAGE_STYLE, wrap, direction: 'down', axisHeight: 0, gap: gapDown, portGap: 24 };

/** Small shapes stand closer. */
const CLOSE = { rankGap: 30 } as const;

/**
 * The best way to draw a chain on a sheet with no letter too small to read: to the right as on pages; where that is
 * too wide, downwards, with as many events side by side as have room; where that is too high or too wide as well,
 * shapes with numbers, whose titles stand in a key. Null where even those have no room: then only words have.
 */
export function fitChain(chain: Chain, sheet: Sheet, heightLeft: (titled: boolean) => number): FittedChain | null {
  const key = JSON.stringify([chain.events, chain.links, sheet, heightLeft(true), heightLeft(false)]);
  const known = fits.get(key);
  if (known !== undefined) return known.fitted;
  const fitted = bestWay(chain, sheet, heightLeft);
  fits.set(key, { fitted });
  return fitted;
}

/** Sheets of several widths, and letters of several sizes, try the same layouts. */
function laidOut(chain: Chain, style: LayoutStyle): ChainLayout {
  const key = JSON.stringify([chain.events, chain.links, style.direction, style.boxWidth, style.rankGap, style.axisHeight, style.looseColumns]);
  const known = layouts.get(key) ?? layOutChain(chain, style);
  layouts.set(key, known);
  return known;
}

const layouts = new LRUCache<string, ChainLayout>({ max: 60 });

/** The same figure is asked for as SVG, PNG and PDF, and laying it out costs more than all else. */
const fits = new LRUCache<string, { readonly fitted: FittedChain | null }>({ max: 200 });

function bestWay(chain: Chain, sheet: Sheet, heightLeft: (titled: boolean) => number): FittedChain | null {
  const width = innerWidth(sheet);
  const hasRoom = ({ layout, scale, titled }: FittedChain): boolean => layout.width * scale <= width + 0.01 && layout.height * scale <= heightLeft(titled);
  const bare: Chain = { events: chain.events.map((event) => ({ ...event, title: '', level: null })), links: chain.links };
  const ways = [
    // Titles of so many have no room on any sheet, and finding that out would take long.
    ...(chain.events.length > MOST_TITLED ? [] : [() => toTheRight(chain, sheet, heightLeft(true), null, true), () => downwards(chain, sheet, heightLeft(true), true)]),
    () => toTheRight(bare, sheet, heightLeft(false), NUMBER_WIDTH, false),
    () => downwards(bare, sheet, heightLeft(false), false),
  ];
  const tried: FittedChain[] = [];
  for (const way of ways) {
    const fitted = way();
    if (fitted === null) continue;
    if (hasRoom(fitted)) return fitted;
    tried.push(fitted);
  }
  // Nothing fits: what is too high is still whole, what is too wide is not.
  const heightOf = ({ layout, scale }: FittedChain): number => layout.height * scale;
  const narrow = tried.filter(({ layout, scale }) => layout.width * scale <= width + 0.01).sort((one, other) => heightOf(one) - heightOf(other));
  return sheet.height === null ? (narrow[0] ?? null) : squeezed(tried, width, heightLeft(false));
}

/** The way that comes out largest when it is made to fit a slide, which has no other; letters may be smaller than they should. */
function squeezed(tried: readonly FittedChain[], width: number, height: number): FittedChain {
  const fitted = tried.map(({ layout, scale, titled }) => ({ layout, titled, scale: Math.min(scale, width / layout.width, height / layout.height) }));
  return fitted.reduce((best, each) => (each.scale > best.scale ? each : best));
}

/** As large as the sheet allows, and no smaller than can be read. */
const scaleFor = (layout: ChainLayout, sheet: Sheet, height: number): number => Math.max(sheet.scale.least, Math.min(sheet.scale.most, innerWidth(sheet) / layout.width, height / layout.height));

function toTheRight(chain: Chain, sheet: Sheet, height: number, boxWidth: number | null, titled: boolean): FittedChain | null {
  if (mayGrow(sheet) && leastLength(chain, boxWidth ?? NARROWEST, titled ? RANK_GAP : CLOSE.rankGap) * sheet.scale.least > innerWidth(sheet)) return null;
  const columns = looseColumns(sheet, boxWidth ?? WIDEST * 0.75);
  const layout = laidOut(chain, { ...RIGHT, ...(titled ? {} : { ...CLOSE, axisHeight: 0 }), boxWidth, looseColumns: columns });
  return { layout, scale: scaleFor(layout, sheet, height), titled };
}

/** On a slide alone all has to be squeezed in; elsewhere what cannot fit need not be laid out, which takes long. */
const mayGrow = (sheet: Sheet): boolean => sheet.height === null;

const looseColumns = (sheet: Sheet, boxWidth: number): number => Math.max(1, Math.floor((innerWidth(sheet) / sheet.scale.preferred - 2 * MARGIN + RANK_GAP) / (boxWidth + RANK_GAP)));

/** Large networks take long to lay out, and what their layouts gain by a second try is little. */
const triesFor = (events: number): number => (events > MOST_TITLED ? 1 : 6);

/** What the longest word needs, so that none is broken, within limits. */
const widthOfWords = ({ events }: Chain): number => Math.min(WIDEST, Math.max(NARROWEST, ...events.flatMap(({ title, role }) => wordsOf(title.slice(0, 400)).map((word) => widthOf(word.trimEnd(), TITLE_SIZE) + boxInset(role)))));

/** What the arrows that end at one event need, with their grades where there are any, within limits. */
function widthOfPorts({ events, links }: Chain): number {
  const most = Math.max(1, ...events.map(({ id }) => links.filter(({ to }) => to === id).length));
  const graded = links.some(({ grade }) => grade !== null);
  const each = graded ? PORT_WIDTH : ARROW_WIDTH;
  return Math.min(graded ? WIDEST * 0.75 : WIDEST * 0.35, ((most - 1) * each) / PORT_PART.down);
}

/** The most events side by side that leave shapes wide enough; what passes between them takes room, too. */
function downwards(chain: Chain, sheet: Sheet, height: number, titled: boolean): FittedChain | null {
  const least = widthOfPorts(chain);
  const [narrowest, widest] = titled ? [Math.max(widthOfWords(chain), least), WIDEST] : [Math.max(NUMBER_WIDTH, least), Math.max(NUMBER_WIDTH, least)];
  const { joined } = partLoose(chain.events, chain.links);
  const fullest = Math.max(1, ...joined.map(({ rank }) => joined.filter((event) => event.rank === rank).length));
  let tries = triesFor(chain.events.length);
  let tooHigh: FittedChain | null = null;
  let tooWide: FittedChain | null = null;
  const laid = (beside: number, boxWidth: number, scale: number): FittedChain => {
    const layout = laidOut(inLayers(chain, beside), { ...DOWN, ...(titled ? {} : CLOSE), boxWidth, looseColumns: looseColumns(sheet, boxWidth) });
    return { layout, titled, scale: Math.max(scale, scaleFor(layout, sheet, height)) };
  };
  for (const scale of [sheet.scale.preferred, sheet.scale.least]) {
    const room = innerWidth(sheet) / scale;
    const most = Math.min(fullest, Math.max(1, Math.floor((room - 2 * MARGIN) / narrowest)));
    for (let beside = most; beside >= 1 && tries > 0; ) {
      const layers = inLayers(chain, beside);
      if (mayGrow(sheet) && (leastWidthDown(layers, narrowest) > room || (titled && leastLength(layers, LEAST_SHAPE, RANK_GAP) * scale > height))) {
        beside -= 1;
        continue;
      }
      tries -= 1;
      // What passes beside the shapes is known only once it is laid out; shapes give way to it, then their number.
      const wished = Math.max(narrowest, Math.min(widest, (room - 2 * MARGIN - (beside - 1) * 16) / beside));
      let fitted = laid(beside, wished, scale);
      const over = fitted.layout.width - room;
      if (over > 0 && wished - over / beside - 1 >= narrowest) fitted = laid(beside, wished - over / beside - 1, scale);
      const left = fitted.layout.width - room;
      if (left <= 0.01 && fitted.layout.height * scale <= height) return fitted;
      if (left <= 0.01) {
        tooHigh ??= fitted;
        // Fewer side by side would be higher still.
        break;
      }
      tooWide ??= fitted;
      beside = Math.min(beside - 1, Math.max(1, beside - Math.ceil(left / (narrowest + 16))));
    }
  }
  return tooHigh ?? tooWide ?? (mayGrow(sheet) ? null : laid(1, narrowest, sheet.scale.least));
}
