import { boxHeight, EVENT_GAP, MARGIN, RANK_GAP } from './box-size.ts';
import type { ChainEvent, ChainLink } from './chain.ts';
import type { PlacedEvent } from './lay-out-chain.ts';

const HEAD = 26;

/** Events that a relationship joins to another, and those that stand alone and so have no place in the order. */
export function partLoose(events: readonly ChainEvent[], links: readonly ChainLink[]): { readonly joined: readonly ChainEvent[]; readonly loose: readonly ChainEvent[] } {
  const known = new Set(events.map(({ id }) => id));
  const touched = new Set(links.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)).flatMap(({ from, to }) => [from, to]));
  return { joined: events.filter(({ id }) => touched.has(id)), loose: events.filter(({ id }) => !touched.has(id)) };
}

/** Puts events that stand alone into rows below `top`, for no order of them is known. */
export function placeLoose(
  loose: readonly { readonly event: ChainEvent; readonly lines: readonly string[] }[],
  top: number,
  width: number,
  columns: number,
): { readonly events: readonly PlacedEvent[]; readonly width: number; readonly foot: number } {
  const events: PlacedEvent[] = [];
  let y = top + HEAD;
  for (let start = 0; start < loose.length; start += columns) {
    const row = loose.slice(start, start + columns);
    events.push(...row.map(({ event, lines }, at) => ({ ...event, lines, x: MARGIN + at * (width + RANK_GAP), y, width, height: boxHeight(lines) })));
    y += Math.max(...row.map(({ lines }) => boxHeight(lines))) + EVENT_GAP;
  }
  const right = Math.max(0, ...events.map((event) => event.x + event.width + MARGIN));
  return { events, width: right, foot: loose.length === 0 ? top : y - EVENT_GAP };
}
