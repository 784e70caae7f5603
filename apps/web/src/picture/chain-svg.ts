import { AXIS_HEIGHT } from '../components/chain/box-size.ts';
import type { Chain } from '../components/chain/chain.ts';
import { layOutChain, type ChainLayout } from '../components/chain/lay-out-chain.ts';
import { roleOutline } from '../components/marks/role-outline.ts';
import { chainMarks } from '../figure/chain/chain-marks.ts';
import { marksSvg } from '../figure/scene/scene-svg.ts';
import { PAPER_THEME } from '../figure/theme.ts';
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
  const marks = chainMarks(layout, { theme: PAPER_THEME, stroke, headed: false, steps: false, arrows: 1.25, ungraded: null });
  return `<g font-family="Source Sans 3">${marksSvg([{ kind: 'group', x: left, y: top, scale, marks }])}</g>`;
}

/** The first and the last event in words, each beside its shape. */
function endsNamed({ events }: Chain, frame: Frame): string {
  const starts = events.filter(({ role }) => role === 'MOLECULAR_INITIATING_EVENT');
  const ends = events.filter(({ role }) => role === 'ADVERSE_OUTCOME');
  const half = frame.width / 2 - 20;
  const named = (found: typeof events, x: number): string => {
    const [first] = found;
    if (first === undefined) return '';
    const { fill, stroke } = PAPER_THEME.roles[first.role];
    const top = frame.y + frame.height - CAPTION_ROOM + 22;
    const words = found.length === 1 ? first.title : `${first.title} and ${found.length - 1} more`;
    const lines = linesWithin(words, half - 50, CAPTION_SIZE, 2).map((line, at) => textAt(line, x + 46, top + 20 + at * 30, { size: CAPTION_SIZE, weight: 600 }));
    return `<polygon points="${roleOutline(first.role, x, top - 2, 34, 28)}" fill="${fill}" stroke="${stroke}" stroke-width="2.5"/>${lines.join('')}`;
  };
  return named(starts, frame.x) + named(ends, starts.length === 0 ? frame.x : frame.x + frame.width / 2 + 20);
}
