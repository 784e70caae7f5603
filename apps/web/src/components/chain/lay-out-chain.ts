import { Graph, layout } from '@dagrejs/dagre';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { wrapWords } from './wrap-words.ts';

export const TITLE_SIZE = 15;
export const LINE_HEIGHT = 18;
export const HEAD_HEIGHT = 24;
const NODE_WIDTH = 138;
const TEXT_WIDTH = { MOLECULAR_INITIATING_EVENT: 100, KEY_EVENT: 124, ADVERSE_OUTCOME: 122 } as const;
const RANK_GAP = 36;
const MARGIN = 6;
const AXIS_HEIGHT = 30;
const PORT_GAP = 11;

export interface PlacedEvent extends ChainEvent {
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedLink extends ChainLink {
  /** SVG path; ends a little before the arrow's tip. */
  readonly path: string;
  readonly tip: Point;
  /** A way back in a cycle: its arrow points up, not right. */
  readonly back: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
  readonly links: readonly PlacedLink[];
  /** Middle of every causal rank along x. */
  readonly ranks: readonly { readonly rank: number; readonly x: number }[];
}

/**
 * Places the events of a chain by causal rank from left to right. dagre finds the order within a rank;
 * each relationship is told to be as long as the ranks lie apart, so that ranks come out as given.
 */
export function layOutChain({ events, links }: Chain): ChainLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: RANK_GAP, nodesep: 16, edgesep: 10, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const rankOf = new Map(events.map((event) => [event.id, event.rank]));
  const stepOf = (link: ChainLink): number => (rankOf.get(link.to) ?? 0) - (rankOf.get(link.from) ?? 0);
  const known = links.filter((link) => rankOf.has(link.from) && rankOf.has(link.to) && link.from !== link.to);

  for (const event of events) {
    const lines = wrapWords(event.title, TEXT_WIDTH[event.role], TITLE_SIZE);
    graph.setNode(event.id, { width: NODE_WIDTH, height: HEAD_HEIGHT + lines.length * LINE_HEIGHT + 14, lines });
  }
  for (const link of known) if (stepOf(link) > 0) graph.setEdge(link.from, link.to, { minlen: stepOf(link), weight: stepOf(link) === 1 ? 3 : 1 });
  layout(graph);

  const placed = events.map((event): PlacedEvent => {
    const { x, y, width, height, lines } = graph.node(event.id) as { x: number; y: number; width: number; height: number; lines: string[] };
    return { ...event, x: x - width / 2, y: y - height / 2 + AXIS_HEIGHT, width, height, lines };
  });
  const byId = new Map(placed.map((event) => [event.id, event]));
  const columns = new Map(placed.map((event) => [event.rank, event.x + event.width / 2]));
  const routed = known.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ link, from, to, via: viaOf(graph, link, [...columns.values()]) }];
  });
  const backLinks = routed.filter(({ link }) => stepOf(link) <= 0);
  const size = graph.graph() as { width?: number; height?: number };
  return {
    width: (size.width ?? 0) + MARGIN,
    height: (size.height ?? 0) + AXIS_HEIGHT + (backLinks.length > 0 ? 40 : 0),
    events: placed,
    links: routed.map((route) => (stepOf(route.link) > 0 ? forwardLink(route, routed) : backLink(route))),
    ranks: [...columns].map(([rank, x]) => ({ rank, x })).sort((one, other) => one.rank - other.rank),
  };
}

interface Route {
  readonly link: ChainLink;
  readonly from: PlacedEvent;
  readonly to: PlacedEvent;
  readonly via: readonly Point[];
}

/** Where a relationship that skips ranks passes each of them. */
function viaOf(graph: Graph, link: ChainLink, columns: readonly number[]): readonly Point[] {
  if (!graph.hasEdge(link.from, link.to)) return [];
  const { points = [] } = graph.edge(link.from, link.to) as { points?: Point[] };
  return points
    .slice(1, -1)
    .filter((point) => columns.some((column) => Math.abs(column - point.x) < 2))
    .map(({ x, y }) => ({ x, y: y + AXIS_HEIGHT }));
}

/** Arrows that end at one event share its left side, in the order in which they arrive. */
function forwardLink(route: Route, all: readonly Route[]): PlacedLink {
  const { link, from, to, via } = route;
  const heightOf = (each: Route): number => each.via.at(-1)?.y ?? each.from.y + each.from.height / 2;
  const arriving = all.filter((each) => each.to.id === to.id && each.from.rank < to.rank).sort((one, other) => heightOf(one) - heightOf(other));
  const gap = Math.min(PORT_GAP, (to.height * 0.55) / Math.max(1, arriving.length - 1));
  const offset = (arriving.indexOf(route) - (arriving.length - 1) / 2) * gap;
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const tip = { x: to.x - 1 + hexagonInset(to, offset), y: to.y + to.height / 2 + offset };
  const end = { x: tip.x - 8, y: tip.y };
  const stops = [start, ...via, end];
  const curves = stops.slice(1).map((stop, at) => {
    const previous = stops[at] ?? start;
    const middle = (previous.x + stop.x) / 2;
    return `C${round(middle)} ${round(previous.y)} ${round(middle)} ${round(stop.y)} ${round(stop.x)} ${round(stop.y)}`;
  });
  return { ...link, path: `M${round(start.x)} ${round(start.y)}${curves.join('')}`, tip, back: false };
}

/** The slanted side of a hexagon lies further right the further from its middle. */
const hexagonInset = (event: PlacedEvent, offset: number): number =>
  event.role === 'MOLECULAR_INITIATING_EVENT' ? (Math.abs(offset) / (event.height / 2)) * event.width * 0.18 : 0;

/** A way back in a cycle runs below both events. */
function backLink({ link, from, to }: Route): PlacedLink {
  const start = { x: from.x + from.width / 2 + 12, y: from.y + from.height };
  const tip = { x: to.x + to.width / 2 - 12, y: to.y + to.height + 1 };
  const depth = Math.max(start.y, tip.y) + 36;
  return { ...link, path: `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(depth)} ${round(tip.x)} ${round(depth)} ${round(tip.x)} ${round(tip.y + 8)}`, tip, back: true };
}

const round = (value: number): number => Math.round(value * 10) / 10;
