import { Graph, layout } from '@dagrejs/dagre';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { backPath, forwardPath, type Point, type Route } from './link-path.ts';
import { settleColumns, type ColumnItem } from './settle-columns.ts';
import { wrapWords } from './wrap-words.ts';

export const TITLE_SIZE = 15;
export const LINE_HEIGHT = 18;
export const HEAD_HEIGHT = 24;
const NODE_WIDTH = 132;
const TEXT_WIDTH = { MOLECULAR_INITIATING_EVENT: 96, KEY_EVENT: 120, ADVERSE_OUTCOME: 118 } as const;
const RANK_GAP = 42;
const EVENT_GAP = 12;
const PASSAGE_HEIGHT = 4;
const MARGIN = 6;
const AXIS_HEIGHT = 34;

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
 * Heights are settled afterwards, for dagre leaves wide gaps where many relationships skip ranks.
 */
export function layOutChain({ events, links }: Chain): ChainLayout {
  const rankOf = new Map(events.map((event) => [event.id, event.rank]));
  const stepOf = (link: ChainLink): number => (rankOf.get(link.to) ?? 0) - (rankOf.get(link.from) ?? 0);
  const known = links.filter((link) => rankOf.has(link.from) && rankOf.has(link.to) && link.from !== link.to);
  const forward = known.filter((link) => stepOf(link) > 0);
  const lines = new Map(events.map((event) => [event.id, wrapWords(event.title, TEXT_WIDTH[event.role], TITLE_SIZE)]));
  const heightOf = (id: string): number => HEAD_HEIGHT + (lines.get(id)?.length ?? 1) * LINE_HEIGHT + 14;

  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: RANK_GAP, nodesep: EVENT_GAP, edgesep: PASSAGE_HEIGHT });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of events) graph.setNode(id, { width: NODE_WIDTH, height: heightOf(id) });
  for (const link of forward) graph.setEdge(link.from, link.to, { minlen: stepOf(link), weight: link.adjacent === false ? 1 : 3 });
  layout(graph);

  const columns = columnsOf(events.map(({ rank }) => rank));
  const items = new Map(events.map((event): [string, ColumnItem] => [event.id, { y: (graph.node(event.id) as Point).y, height: heightOf(event.id), pulls: [] }]));
  const passages = new Map(forward.map((link) => [link.id, passagesOf(graph, link, stepOf(link))]));
  for (const link of forward) join([items.get(link.from), ...(passages.get(link.id) ?? []), items.get(link.to)], link.adjacent === false ? 1 : 4);
  settleColumns(
    columns.ranks.map((rank) => {
      const standing = events.filter((event) => event.rank === rank).flatMap(({ id }) => items.get(id) ?? []);
      const passing = forward.flatMap((link) => passages.get(link.id)?.[rank - (rankOf.get(link.from) ?? 0) - 1] ?? []);
      return [...standing, ...passing.filter((item) => !standing.includes(item))].sort((one, other) => one.y - other.y);
    }),
    EVENT_GAP,
  );

  const all = [...items.values(), ...[...passages.values()].flat()];
  const top = Math.min(...all.map(({ y, height }) => y - height / 2));
  const shift = AXIS_HEIGHT + MARGIN - top;
  const placed = events.map((event): PlacedEvent => {
    const { y, height } = items.get(event.id) ?? { y: 0, height: 0 };
    return { ...event, x: columns.xOf(event.rank) - NODE_WIDTH / 2, y: y + shift - height / 2, width: NODE_WIDTH, height, lines: lines.get(event.id) ?? [] };
  });
  const byId = new Map(placed.map((event) => [event.id, event]));
  const routes = known.flatMap((link): Route[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const via = (passages.get(link.id) ?? []).map(({ y }, at) => ({ x: columns.xOf(from.rank + 1 + at), y: y + shift }));
    return [{ link, from, to, via }];
  });
  const hasBack = routes.some(({ link }) => stepOf(link) <= 0);
  return {
    width: columns.width,
    height: Math.max(...all.map(({ y, height }) => y + height / 2)) + shift + MARGIN + (hasBack ? 40 : 0),
    events: placed,
    links: routes.map((route) => (stepOf(route.link) > 0 ? forwardPath(route, routes) : backPath(route))),
    ranks: columns.ranks.map((rank) => ({ rank, x: columns.xOf(rank) })),
  };
}

/** Every rank from the first to the last, and where its middle lies. */
function columnsOf(met: readonly number[]): { readonly ranks: readonly number[]; readonly width: number; readonly xOf: (rank: number) => number } {
  const [first, last] = [Math.min(...met), Math.max(...met)];
  const ranks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const xOf = (rank: number): number => MARGIN + NODE_WIDTH / 2 + (rank - first) * (NODE_WIDTH + RANK_GAP);
  return { ranks, xOf, width: xOf(last) + NODE_WIDTH / 2 + MARGIN };
}

/** One place in each rank that a relationship skips, as high as dagre has it. */
function passagesOf(graph: Graph, link: ChainLink, step: number): readonly ColumnItem[] {
  const { points = [] } = graph.edge(link.from, link.to) as { points?: Point[] };
  return Array.from({ length: step - 1 }, (_, at): ColumnItem => {
    const point = points[Math.round(((at + 1) * (points.length - 1)) / step)];
    return { y: point?.y ?? 0, height: PASSAGE_HEIGHT, pulls: [] };
  });
}

/** Joins neighbours along a relationship; its straight middle matters more than its ends. */
function join(stops: readonly (ColumnItem | undefined)[], weight: number): void {
  stops.forEach((stop, at) => {
    const next = stops[at + 1];
    if (stop === undefined || next === undefined) return;
    const inner = at > 0 && at < stops.length - 2 ? 2 : 1;
    stop.pulls.push({ to: next, weight: weight * inner });
    next.pulls.push({ to: stop, weight: weight * inner });
  });
}
