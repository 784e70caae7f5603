import { roleCut } from '../marks/role-outline.ts';
import type { ChainLink } from './chain.ts';
import type { LayoutStyle } from './layout-style.ts';
import type { PlacedEvent, PlacedLink } from './lay-out-chain.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a place where a relationship passes a rank, and how far the rank reaches to either side. */
export interface Passage extends Point {
  readonly half: number;
}

/** A relationship between placed events, and where it passes each rank that it skips. */
export interface Route {
  readonly link: ChainLink;
  readonly from: PlacedEvent;
  readonly to: PlacedEvent;
  readonly via: readonly Passage[];
}

/** Of the side that arrows end at, they take this part. */
export const PORT_PART = { right: 0.6, down: 0.8 } as const;

/** Arrows that end at one event share its near side, in the order in which they arrive; ways back arrive after the others. */
export function forwardPath(route: Route, all: readonly Route[], { portGap, direction }: LayoutStyle): PlacedLink {
  const { link, from, to, via } = route;
  const heightOf = (each: Route): number => each.via.at(-1)?.y ?? each.from.y + each.from.height / 2;
  const arriving = all.filter((each) => each.to.id === to.id && each.from.rank < to.rank).sort((one, other) => heightOf(one) - heightOf(other));
  const gap = Math.min(portGap, (to.height * PORT_PART[direction]) / Math.max(1, arriving.length - 1));
  const offset = (arriving.indexOf(route) - (arriving.length - 1) / 2) * gap;
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const tip = { x: to.x - 1 + (direction === 'down' ? cornerInset(to, Math.abs(offset)) : hexagonInset(to, offset)), y: to.y + to.height / 2 + offset };
  const end = { x: tip.x - 8, y: tip.y };
  // Straight past the events of a rank, bent only in the gap between ranks.
  const bends = [start, ...via.flatMap(({ x, y, half }) => [{ x: x - half, y }, { x: x + half, y }]), end];
  const lines = bends.slice(1).map((bend, at) => {
    const previous = bends[at] ?? start;
    if (at % 2 === 1) return `H${round(bend.x)}`;
    const middle = (previous.x + bend.x) / 2;
    return `C${round(middle)} ${round(previous.y)} ${round(middle)} ${round(bend.y)} ${round(bend.x)} ${round(bend.y)}`;
  });
  return { ...link, path: `M${round(start.x)} ${round(start.y)}${lines.join('')}`, tip, back: false };
}

/** The slanted side of a hexagon lies further right the further from its middle. */
const hexagonInset = (event: PlacedEvent, offset: number): number =>
  event.role === 'MOLECULAR_INITIATING_EVENT' ? (Math.abs(offset) / (event.height / 2)) * event.width * 0.18 : 0;

/** Of shapes that arrows reach from above, the upper side is flat but for the corners. Along and across are still to change places. */
function cornerInset({ role, width: high, height: wide }: PlacedEvent, offset: number): number {
  if (role === 'KEY_EVENT') return 0;
  const cut = roleCut(role, wide, high);
  const beyond = Math.max(0, offset - (wide / 2 - cut));
  return role === 'ADVERSE_OUTCOME' ? beyond : (beyond * (high / 2)) / cut;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
