import { AXIS_HEIGHT, LINE_HEIGHT, TITLE_SIZE } from '../components/chain/box-size.ts';
import type { Chain } from '../components/chain/chain.ts';
import { layOutChain, type ChainLayout, type PlacedEvent, type PlacedLink } from '../components/chain/lay-out-chain.ts';
import { roleOutline } from '../components/marks/role-outline.ts';
import { PALETTE, ROLE_COLOURS } from './palette.ts';
import { linesWithin, textAt } from './svg-text.ts';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this, titles in the shapes could not be read in a preview. */
const LEAST_LEGIBLE = 1.15;
const MOST = 2;
const CAPTION_SIZE = 25;
const CAPTION_ROOM = 76;

/**
 * A chain within a frame. Where the titles of events would be too small to read, shapes stand without them, and
 * the first and last events are named below.
 */
export function chainSvg(chain: Chain, frame: Frame): string {
  const whole = layOutChain(chain);
  if (scaleOf(whole, frame) >= LEAST_LEGIBLE) return drawn(whole, frame, true);
  const bare = layOutChain({ ...chain, events: chain.events.map((event) => ({ ...event, title: '' })) });
  return drawn(bare, { ...frame, height: frame.height - CAPTION_ROOM }, false) + endsNamed(chain, frame);
}

const heightOf = (layout: ChainLayout): number => layout.height - AXIS_HEIGHT;
const scaleOf = (layout: ChainLayout, { width, height }: Frame): number => Math.min(MOST, width / layout.width, height / heightOf(layout));

function drawn(layout: ChainLayout, frame: Frame, titled: boolean): string {
  const scale = scaleOf(layout, frame);
  const left = frame.x + (titled ? 0 : (frame.width - layout.width * scale) / 2);
  const top = frame.y + (frame.height - heightOf(layout) * scale) / 2 - AXIS_HEIGHT * scale;
  // Lines keep their width however small the drawing.
  const stroke = 2.4 / Math.min(1, scale);
  const parts = [...layout.links.map((link) => linkSvg(link, stroke)), ...layout.events.map((event) => eventSvg(event, stroke, titled))];
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${parts.join('')}</g>`;
}

/** As on pages: solid is documented, hollow hypothesised, half filled contested. */
function eventSvg(event: PlacedEvent, stroke: number, titled: boolean): string {
  const { fill, stroke: colour } = ROLE_COLOURS[event.role];
  const { x, y, width, height, status } = event;
  const ground = status === 'HYPOTHESISED' || status === 'CONTESTED' ? PALETTE['ground-raised'] : fill;
  const half = status === 'CONTESTED' ? `<svg x="${x}" y="${y}" width="${width / 2}" height="${height}" viewBox="${x} ${y} ${width / 2} ${height}">${shape(event, `fill="${fill}"`)}</svg>` : '';
  const lines = titled ? event.lines.map((line, at) => textAt(line, x + width / 2, y + height / 2 + (at - (event.lines.length - 1) / 2) * LINE_HEIGHT + 5, { size: TITLE_SIZE, weight: 600, anchor: 'middle' })) : [];
  return shape(event, `fill="${ground}"`) + half + shape(event, `fill="none" stroke="${colour}" stroke-width="${stroke.toFixed(2)}" stroke-linejoin="round"`) + lines.join('');
}

const shape = ({ role, x, y, width, height }: PlacedEvent, look: string): string =>
  role === 'KEY_EVENT' ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="9" ${look}/>` : `<polygon points="${roleOutline(role, x, y, width, height)}" ${look}/>`;

function linkSvg({ path, tip: { x, y }, status, effect, adjacent, back }: PlacedLink, stroke: number): string {
  const colour = PALETTE['line-strong'];
  const dash = back ? ' stroke-dasharray="1.5 5"' : adjacent === false ? ' stroke-dasharray="9 7"' : '';
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${(stroke * 0.75).toFixed(2)}"${dash}/>`;
  if (effect === 'INHIBITS') return `${line}<path d="M${x - 8} ${y}H${x - 3}M${x - 3} ${y - 7}V${y + 7}" fill="none" stroke="${colour}" stroke-width="${stroke.toFixed(2)}"/>`;
  const hollow = status === 'HYPOTHESISED' || status === 'CONTESTED';
  return `${line}<path d="M${x - 11} ${y - 6}L${x} ${y}L${x - 11} ${y + 6}Z" fill="${hollow ? PALETTE['ground-raised'] : colour}" stroke="${colour}" stroke-width="${(stroke * 0.5).toFixed(2)}"/>`;
}

/** The first and the last event in words, each beside its shape. */
function endsNamed({ events }: Chain, frame: Frame): string {
  const starts = events.filter(({ role }) => role === 'MOLECULAR_INITIATING_EVENT');
  const ends = events.filter(({ role }) => role === 'ADVERSE_OUTCOME');
  const half = frame.width / 2 - 20;
  const named = (found: typeof events, x: number): string => {
    const [first] = found;
    if (first === undefined) return '';
    const { fill, stroke } = ROLE_COLOURS[first.role];
    const top = frame.y + frame.height - CAPTION_ROOM + 22;
    const words = found.length === 1 ? first.title : `${first.title} and ${found.length - 1} more`;
    const lines = linesWithin(words, half - 50, CAPTION_SIZE, 2).map((line, at) => textAt(line, x + 46, top + 20 + at * 30, { size: CAPTION_SIZE, weight: 600 }));
    return `<polygon points="${roleOutline(first.role, x, top - 2, 34, 28)}" fill="${fill}" stroke="${stroke}" stroke-width="2.5"/>${lines.join('')}`;
  };
  return named(starts, frame.x) + named(ends, starts.length === 0 ? frame.x : frame.x + frame.width / 2 + 20);
}
