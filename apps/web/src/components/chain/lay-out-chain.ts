import { Graph, layout } from '@dagrejs/dagre';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { boxHeight, boxWidth, EVENT_GAP, MARGIN, RANK_GAP, titleWidth } from './box-size.ts';
import { backPaths } from './back-path.ts';
import { forwardPath, PORT_PART, type Point, type Route } from './link-path.ts';
import { PAGE_STYLE, type LayoutStyle } from './layout-style.ts';
import { partLoose, placeLoose } from './loose-events.ts';
import { settleColumns, type ColumnItem } from './settle-columns.ts';
import { turnedEvent, turnedLink } from './turn-layout.ts';

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
  /** Middle of every causal rank along its way, and how far across they reach. */
  readonly ranks: readonly { readonly rank: number; readonly x: number }[];
  readonly rankFoot: number;
  /** Where the events begin that no relationship joins; null where there are none. */
  readonly looseTop: number | null;
  /** Which way the ranks run; arrows point that way. */
  readonly direction: LayoutStyle['direction'];
}

/**
 * Places the events of a chain by causal rank, from left to right or downwards. dagre finds the order within a rank;
 * each relationship is told to be as long as the ranks lie apart, so that ranks come out as given.
 * Places within ranks are settled afterwards, for dagre leaves wide gaps where many relationships skip ranks.
 * All is laid out to the right, x along the ranks; what is to run down is turned at the end.
 */
export function layOutChain({ events: all, links }: Chain, style: LayoutStyle = PAGE_STYLE): ChainLayout {
  const { joined: events, loose } = partLoose(all, links);
  const down = style.direction === 'down';
  const rankOf = new Map(events.map((event) => [event.id, event.rank]));
  const stepOf = (link: ChainLink): number => (rankOf.get(link.to) ?? 0) - (rankOf.get(link.from) ?? 0);
  const known = links.filter((link) => rankOf.has(link.from) && rankOf.has(link.to) && link.from !== link.to);
  const forward = known.filter((link) => stepOf(link) > 0);
  const nodeWidth = style.boxWidth ?? boxWidth(all);
  const lines = new Map(all.map((event) => [event.id, style.wrap(event.title, titleWidth(event.role, nodeWidth))]));
  const arrivals = (id: string): number => (style.portRoom && !down ? forward.filter(({ to }) => to === id).length : 0);
  const heightOf = (id: string): number => Math.max(boxHeight(lines.get(id) ?? ['']), ((arrivals(id) - 1) * style.portGap) / PORT_PART.right);
  // Events of one rank reach equally far along, so that lines find their way between ranks.
  const thickness = new Map(events.map(({ rank }) => [rank, down ? Math.max(...events.filter((event) => event.rank === rank).map(({ id }) => heightOf(id))) : nodeWidth]));
  const acrossOf = (id: string): number => (down ? nodeWidth : heightOf(id));

  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: RANK_GAP, nodesep: EVENT_GAP, edgesep: PASSAGE_HEIGHT });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, rank } of events) graph.setNode(id, { width: thickness.get(rank) ?? 0, height: acrossOf(id) });
  for (const link of forward) graph.setEdge(link.from, link.to, { minlen: stepOf(link), weight: link.adjacent === false ? 1 : 3 });
  layout(graph);

  const heights = uprightHeights(graph, events);
  const columns = columnsOf(events.map(({ rank }) => rank), (rank) => thickness.get(rank) ?? nodeWidth, style.rankGap);
  const items = new Map(events.map((event): [string, ColumnItem] => [event.id, { y: heights.of((graph.node(event.id) as Point).y), height: acrossOf(event.id), pulls: [] }]));
  const passages = new Map(forward.map((link) => [link.id, passagesOf(graph, link, stepOf(link), heights)]));
  for (const link of forward) join([items.get(link.from), ...(passages.get(link.id) ?? []), items.get(link.to)], link.adjacent === false ? 1 : 4);
  settleColumns(
    columns.ranks.map((rank) => {
      const standing = events.filter((event) => event.rank === rank).flatMap(({ id }) => items.get(id) ?? []);
      const passing = forward.flatMap((link) => passages.get(link.id)?.[rank - (rankOf.get(link.from) ?? 0) - 1] ?? []);
      return [...standing, ...passing.filter((item) => !standing.includes(item))].sort((one, other) => one.y - other.y);
    }),
    style.gap,
  );

  const standing = [...items.values(), ...[...passages.values()].flat()];
  const top = Math.min(...standing.map(({ y, height }) => y - height / 2));
  const shift = style.axisHeight + MARGIN - top;
  const placed = events.map((event): PlacedEvent => {
    const { y, height } = items.get(event.id) ?? { y: 0, height: 0 };
    const half = columns.halfOf(event.rank);
    return { ...event, x: columns.middleOf(event.rank) - half, y: y + shift - height / 2, width: 2 * half, height, lines: lines.get(event.id) ?? [] };
  });
  const byId = new Map(placed.map((event) => [event.id, event]));
  const routes = known.flatMap((link): Route[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const via = (passages.get(link.id) ?? []).map(({ y }, at) => ({ x: columns.middleOf(from.rank + 1 + at), y: y + shift, half: columns.halfOf(from.rank + 1 + at) }));
    return [{ link, from, to, via }];
  });
  const foot = events.length === 0 ? 0 : Math.max(...standing.map(({ y, height }) => y + height / 2)) + shift;
  const backward = backPaths(routes.filter(({ link }) => stepOf(link) <= 0), foot);
  const laid = [...routes.filter(({ link }) => stepOf(link) > 0).map((route) => forwardPath(route, routes, style)), ...backward.links];
  const [along, across] = [Math.max(columns.length, backward.right + MARGIN), backward.foot];
  const looseTop = (down ? along : across) + (events.length === 0 ? 0 : LOOSE_GAP);
  const apart = placeLoose(loose.map((event) => ({ event, lines: lines.get(event.id) ?? [] })), looseTop, nodeWidth, style.looseColumns ?? Math.max(columns.ranks.length, LEAST_LOOSE_COLUMNS));
  const height = (loose.length > 0 ? apart.foot : down ? along : across) + MARGIN;
  const rest = { ranks: columns.ranks.map((rank) => ({ rank, x: columns.middleOf(rank) })), rankFoot: foot, looseTop: loose.length > 0 ? looseTop : null, direction: style.direction };
  return down
    ? { width: Math.max(across + MARGIN, apart.width), height, events: [...placed.map(turnedEvent), ...apart.events], links: laid.map(turnedLink), ...rest }
    : { width: Math.max(along, apart.width), height, events: [...placed, ...apart.events], links: laid, ...rest };
}

interface Columns {
  readonly ranks: readonly number[];
  readonly length: number;
  readonly middleOf: (rank: number) => number;
  /** From the middle of a rank to its edge. */
  readonly halfOf: (rank: number) => number;
}

/** Every rank from the first to the last, where its middle lies and how far it reaches. */
function columnsOf(met: readonly number[], thicknessOf: (rank: number) => number, gap: number): Columns {
  const [first, last] = [Math.min(...met), Math.max(...met)];
  const ranks = met.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const middles = new Map<number, number>();
  let end = MARGIN;
  for (const rank of ranks) {
    middles.set(rank, end + thicknessOf(rank) / 2);
    end += thicknessOf(rank) + gap;
  }
  return { ranks, length: ranks.length === 0 ? 0 : end - gap + MARGIN, middleOf: (rank) => middles.get(rank) ?? 0, halfOf: (rank) => thicknessOf(rank) / 2 };
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
