/**
 * How many of what, and what hangs together. Counts are those of the complete export of 2019, times `scale`.
 *
 * Events lie in blocks of about seven; a relationship joins two events of a block, an AOP takes consecutive
 * events from the start of its block: MIEs first, then plain key events, then adverse outcomes.
 */
export const COUNTS = {
  chemical: 245,
  'biological-object': 355,
  'biological-process': 347,
  'biological-action': 11,
  stressor: 345,
  taxonomy: 166,
  'key-event': 961,
  'key-event-relationship': 1115,
  aop: 236,
};

const PLACEMENTS = { mies: 218, keyEvents: 1095, adverseOutcomes: 260, relationships: 1429 };
const EVENTS_PER_BLOCK = 7;
export const SMALLEST_SCALE = 0.01;

/** Exactly `part` of `whole` indexes, evenly spread, beginning at another place for another `shift`. */
export const isChosen = (index, part, whole, shift = 0) => {
  const at = (index + shift) % whole;
  return Math.floor(((at + 1) * part) / whole) > Math.floor((at * part) / whole);
};

/** The `index`th of `parts` shares of `total`, as even as whole numbers allow. */
export const shareOf = (index, total, parts) => Math.floor(((index + 1) * total) / parts) - Math.floor((index * total) / parts);

export function createPlan(scale) {
  if (!(scale >= SMALLEST_SCALE)) throw new Error(`--scale must be ${SMALLEST_SCALE} or more`);
  const scaled = (count) => Math.max(1, Math.round(count * scale));
  const counts = Object.fromEntries(Object.entries(COUNTS).map(([kind, count]) => [kind, scaled(count)]));
  const events = counts['key-event'];
  const blocks = Math.max(1, Math.floor(events / EVENTS_PER_BLOCK));
  const startOf = (block) => Math.floor((block * events) / blocks);
  const kers = counts['key-event-relationship'];
  const firstKerOf = (block) => Math.floor((block * kers) / blocks);

  /** Relationship `index` as positions in its block: neighbours first, then one event skipped, and so on. */
  const pairOf = (block, index) => {
    const size = startOf(block + 1) - startOf(block);
    for (let gap = 1, left = index; gap < size; gap += 1) {
      if (left < size - gap) return { from: left, to: left + gap };
      left -= size - gap;
    }
    throw new Error('more relationships than pairs of events; use a larger --scale');
  };

  const kerEnds = Array.from({ length: blocks }, (_none, block) =>
    Array.from({ length: firstKerOf(block + 1) - firstKerOf(block) }, (_pair, index) => pairOf(block, index)),
  );

  const aops = planAops();
  return { scale, scaled, counts, aops, kers: plannedKers() };

  function* plannedKers() {
    for (let block = 0; block < blocks; block += 1) {
      for (const { from, to } of kerEnds[block]) yield { upstream: startOf(block) + from, downstream: startOf(block) + to, adjacent: to - from === 1 };
    }
  }

  /** `total` things over `having` of all AOPs. */
  function spreadOverAops(total, having, shift) {
    let met = 0;
    return Array.from({ length: counts.aop }, (_none, index) => {
      if (!isChosen(index, having, counts.aop, shift)) return 0;
      met += 1;
      return shareOf(met - 1, total, having);
    });
  }

  function planAops() {
    const having = (share) => Math.max(1, Math.round(counts.aop * share));
    const mies = spreadOverAops(scaled(PLACEMENTS.mies), having(0.7), 1);
    const keyEvents = spreadOverAops(scaled(PLACEMENTS.keyEvents), having(220 / 236), 2);
    const outcomes = spreadOverAops(scaled(PLACEMENTS.adverseOutcomes), having(0.9), 3);
    const planned = mies.map((mie, index) => {
      const block = index % blocks;
      const size = mie + keyEvents[index] + outcomes[index];
      if (size > events) throw new Error('an AOP would need more events than there are; use a larger --scale');
      const ring = Array.from({ length: size }, (_none, at) => (startOf(block) + at) % events);
      const inside = kerEnds[block].flatMap(({ to }, at) => (to < size ? [firstKerOf(block) + at] : []));
      const last = size - outcomes[index];
      return { mies: ring.slice(0, mie), keyEvents: ring.slice(mie, last), outcomes: ring.slice(last), inside, block, relationships: 0 };
    });
    giveRelationships(planned, having(205 / 236));
    return planned.map((aop) => ({ ...aop, relationships: relationshipsOf(aop) }));
  }

  /** Hands the relationships out one by one, to those AOPs first that hold most of both their events. */
  function giveRelationships(planned, having) {
    const order = planned.map((_aop, index) => index).sort((a, b) => planned[b].inside.length - planned[a].inside.length || a - b);
    const takers = order.slice(0, having).map((index) => planned[index]);
    let left = scaled(PLACEMENTS.relationships);
    for (let within = true; left > 0; ) {
      const open = within ? takers.filter((aop) => aop.relationships < aop.inside.length) : takers;
      if (open.length === 0) within = false;
      for (const aop of open.slice(0, left)) aop.relationships += 1;
      left -= Math.min(left, open.length);
    }
  }

  /** Where its own are not enough, an AOP names relationships of the blocks that follow. */
  function relationshipsOf({ inside, block, relationships }) {
    const own = inside.slice(0, relationships);
    for (let ker = firstKerOf((block + 1) % blocks); own.length < relationships; ker = (ker + 1) % kers) {
      if (!own.includes(ker)) own.push(ker);
    }
    return own;
  }
}
