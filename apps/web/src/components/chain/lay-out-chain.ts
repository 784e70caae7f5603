import { Graph, layout } from '@dagrejs/dagre';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { AXIS_HEIGHT, boxHeight, boxWidth, EVENT_GAP, MARGIN, RANK_GAP, TITLE_SIZE, titleWidth } from './box-size.ts';
import { backPaths } from './back-path.ts';
import { forwardPath, type Point, type Route } from './link-path.ts';
import { partLoose, placeLoose } from './loose-events.ts';
import { settleColumns, type ColumnItem } from './settle-columns.ts';
import { wrapWords } from './wrap-words.ts';

const PASSAGE_HEIGHT = 4;
const LOOSE_GAP = 24;
const LEAST_LOOSE_COLUMNS = 6;

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
  /** Middle of every causal rank along x, and how far down they reach. */
  readonly ranks: readonly { readonly rank: number; readonly x: number }[];
  readonly rankFoot: number;
  /** Where the events begin that no relationship joins; null where there are none. */
  readonly looseTop: number | null;
}

/**
 * Places the events of a chain by causal rank from left to right. dagre finds the order within a rank;
 * each relationship is told to be as long as the ranks lie apart, so that ranks come out as given.
 * Heights are settled afterwards, for dagre leaves wide gaps where many relationships skip ranks.
 */
export function layOutChain({ events: all, links }: Chain): ChainLayout {
  const { joined: events, loose } = partLoose(all, links);
  const rankOf = new Map(events.map((event) => [event.id, event.rank]));
  const stepOf = (link: ChainLink): number => (rankOf.get(link.to) ?? 0) - (rankOf.get(link.from) ?? 0);
  const known = links.filter((link) => rankOf.has(link.from) && rankOf.has(link.to) && link.from !== link.to);
  const forward = known.filter((link) => stepOf(link) > 0);
  const nodeWidth = boxWidth(all);
  const lines = new Map(all.map((event) => [event.id, wrapWords(event.title, titleWidth(event.role, nodeWidth), TITLE_SIZE)]));
  const heightOf = (id: string): number => boxHeight(lines.get(id) ?? ['']);

  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: RANK_GAP, nodesep: EVENT_GAP, edgesep: PASSAGE_HEIGHT });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of events) graph.setNode(id, { width: nodeWidth, height: heightOf(id) });
  for (const link of forward) graph.setEdge(link.from, link.to, { minlen: stepOf(link), weight: link.adjacent === false ? 1 : 3 });
  layout(graph);

  const heights = uprightHeights(graph, events);
  const columns = columnsOf(events.map(({ rank }) => rank), nodeWidth);
  const items = new Map(events.map((event): [string, ColumnItem] => [event.id, { y: heights.of((graph.node(event.id) as Point).y), height: heightOf(event.id), pulls: [] }]));
  const passages = new Map(forward.map((link) => [link.id, passagesOf(graph, link, stepOf(link), heights)]));
  for (const link of forward) join([items.get(link.from), ...(passages.get(link.id) ?? []), items.get(link.to)], link.adjacent === false ? 1 : 4);
  settleColumns(
    columns.ranks.map((rank) => {
      const standing = events.filter((event) => event.rank === rank).flatMap(({ id }) => items.get(id) ?? []);
      const passing = forward.flatMap((link) => passages.get(link.id)?.[rank - (rankOf.get(link.from) ?? 0) - 1] ?? []);
      return [...standing, ...passing.filter((item) => !standing.includes(item))].sort((one, other) => one.y - other.y);
    }),
    EVENT_GAP,
  );

  const standing = [...items.values(), ...[...passages.values()].flat()];
  const top = Math.min(...standing.map(({ y, height }) => y - height / 2));
  const shift = AXIS_HEIGHT + MARGIN - top;
  const placed = events.map((event): PlacedEvent => {
    const { y, height } = items.get(event.id) ?? { y: 0, height: 0 };
    return { ...event, x: columns.xOf(event.rank) - nodeWidth / 2, y: y + shift - height / 2, width: nodeWidth, height, lines: lines.get(event.id) ?? [] };
  });
  const byId = new Map(placed.map((event) => [event.id, event]));
  const routes = known.flatMap((link): Route[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const via = (passages.get(link.id) ?? []).map(({ y }, at) => ({ x: columns.xOf(from.rank + 1 + at), y: y + shift }));
    return [{ link, from, to, via }];
  });
  const foot = events.length === 0 ? 0 : Math.max(...standing.map(({ y, height }) => y + height / 2)) + shift;
  const backward = backPaths(routes.filter(({ link }) => stepOf(link) <= 0), foot);
  const looseTop = backward.foot + (events.length === 0 ? 0 : LOOSE_GAP);
  const apart = placeLoose(loose.map((event) => ({ event, lines: lines.get(event.id) ?? [] })), looseTop, nodeWidth, Math.max(columns.ranks.length, LEAST_LOOSE_COLUMNS));
  return {
    width: Math.max(columns.width, backward.right + MARGIN, apart.width),
    height: (loose.length > 0 ? apart.foot : backward.foot) + MARGIN,
    events: [...placed, ...apart.events],
    links: [...routes.filter(({ link }) => stepOf(link) > 0).map((route) => forwardPath(route, routes)), ...backward.links],
    ranks: columns.ranks.map((rank) => ({ rank, x: columns.xOf(rank) })),
    rankFoot: foot,
    looseTop: loose.length > 0 ? looseTop : null,
  };
}

/** Every rank from the first to the last, and where its middle lies. */
function columnsOf(met: readonly number[], nodeWidth: number): { readonly ranks: readonly number[]; readonly width: number; readonly xOf: (rank: number) => number } {
  if (met.length === 0) return { ranks: [], width: 0, xOf: () => 0 };
  const [first, last] = [Math.min(...met), Math.max(...met)];
  const ranks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const xOf = (rank: number): number => MARGIN + nodeWidth / 2 + (rank - first) * (nodeWidth + RANK_GAP);
  return { ranks, xOf, width: xOf(last) + nodeWidth / 2 + MARGIN };
}

interface Heights {
  readonly of: (y: number) => number;
}

/** dagre may as well have made the mirror image; the one is taken whose numbers grow downwards more often. */
function uprightHeights(graph: Graph, events: readonly ChainEvent[]): Heights {
  const yOf = (event: ChainEvent): number => (graph.node(event.id) as Point).y;
  const downward = events.flatMap((one) => events.filter((other) => other.rank === one.rank && other.number > one.number).map((other) => Math.sign(yOf(other) - yOf(one))));
  const upsideDown = downward.reduce((sum, sign) => sum + sign, 0) < 0;
  return { of: (y) => (upsideDown ? -y : y) };
}

/** One place in each rank that a relationship skips, as high as dagre has it. */
function passagesOf(graph: Graph, link: ChainLink, step: number, heights: Heights): readonly ColumnItem[] {
  const { points = [] } = graph.edge(link.from, link.to) as { points?: Point[] };
  return Array.from({ length: step - 1 }, (_, at): ColumnItem => {
    const point = points[Math.round(((at + 1) * (points.length - 1)) / step)];
    return { y: heights.of(point?.y ?? 0), height: PASSAGE_HEIGHT, pulls: [] };
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
