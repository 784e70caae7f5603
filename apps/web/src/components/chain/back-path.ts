import type { PlacedLink } from './lay-out-chain.ts';
import { round, type Route } from './link-path.ts';

const LANE_GAP = 9;
const FIRST_LANE = 16;
const CORNER = 6;
/** Ways down and up keep to the gap between ranks; these are their distances from the shapes. */
const NEAR = 8;
const FAR = 24;

/**
 * The ways back in a circle. Each leaves on the right, goes down between two ranks, runs in a lane of its own below
 * all events and comes up before the event that it leads to: it crosses no shape. Short ones run in upper lanes.
 */
export function backPaths(routes: readonly Route[], foot: number): { readonly links: readonly PlacedLink[]; readonly foot: number; readonly right: number } {
  const span = ({ from, to }: Route): number => from.rank - to.rank;
  const lanes = [...routes].sort((one, other) => span(one) - span(other));
  const gap = lanes.length < 2 ? 0 : (FAR - NEAR) / (lanes.length - 1);
  const links = lanes.map(({ link, from, to }, at): PlacedLink => {
    const lane = foot + FIRST_LANE + at * LANE_GAP;
    const start = { x: from.x + from.width, y: from.y + from.height * 0.72 };
    const tip = { x: to.x - 1, y: to.y + to.height * 0.86 };
    const down = start.x + NEAR + at * gap;
    const up = to.x - 12 - at * gap;
    const path =
      `M${round(start.x)} ${round(start.y)}H${round(down - CORNER)}q${CORNER} 0 ${CORNER} ${CORNER}V${round(lane - CORNER)}q0 ${CORNER} ${-CORNER} ${CORNER}` +
      `H${round(up + CORNER)}q${-CORNER} 0 ${-CORNER} ${-CORNER}V${round(tip.y + CORNER)}q0 ${-CORNER} ${CORNER} ${-CORNER}H${round(tip.x - 8)}`;
    return { ...link, path, tip, back: true };
  });
  const right = Math.max(0, ...lanes.map(({ from }) => from.x + from.width + FAR));
  return { links, right, foot: lanes.length === 0 ? foot : foot + FIRST_LANE + lanes.length * LANE_GAP };
}
