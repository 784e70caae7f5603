/**
 * What the network over the AOP-Wiki tables must come out as. Own parsing and own, slow, plainly
 * right ways of counting (every pair of events asked whether one reaches the other): nothing of the
 * code under test. Writes network.expected.json beside it: ids, counts and hashes, no text.
 *
 *   node packages/data/test/expected/network.expected.mjs <sources folder>
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rows = (folder, file) =>
  readFileSync(join(folder, 'aop-wiki-tables', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const numberOf = (id) => Number(id.split(':')[1]);
const sha256 = (lines) => createHash('sha256').update(lines.sort().join('\n')).digest('hex');

/** reaches[a] = the events that a leads to, in one step or more. */
function closure(events, edges) {
  const reaches = new Map(events.map((event) => [event, new Set()]));
  for (const [from, to] of edges) reaches.get(from).add(to);
  for (const middle of events) {
    for (const from of events) {
      if (!reaches.get(from).has(middle)) continue;
      for (const to of reaches.get(middle)) reaches.get(from).add(to);
    }
  }
  return reaches;
}

/** Longest path by pushing until nothing moves; a step inside a cycle does not count. */
function ranks(events, edges, reaches) {
  const rank = new Map(events.map((event) => [event, 0]));
  const joined = (a, b) => a === b || (reaches.get(a).has(b) && reaches.get(b).has(a));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [from, to] of edges) {
      const least = rank.get(from) + (joined(from, to) ? 0 : 1);
      if (rank.get(to) < least) {
        rank.set(to, least);
        moved = true;
      }
    }
  }
  return rank;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node network.expected.mjs <sources folder>');
  process.exit(1);
}

const placements = rows(folder, 'aop_ke_mie_ao.tsv').map(([aop, event, role]) => ({ aop: numberOf(aop), event: numberOf(event), role }));
const relationships = rows(folder, 'aop_ke_ker.tsv').map(([aop, up, down]) => ({ aop: numberOf(aop), up: numberOf(up), down: numberOf(down) }));

const rankLines = new Set();
const wayLines = new Set();
const cyclic = [];
const strangers = [];
let unconnectedOutcomes = 0;
const upstream = {};

for (const aop of [...new Set(placements.map((row) => row.aop))].sort((a, b) => a - b)) {
  const own = placements.filter((row) => row.aop === aop);
  const members = [...new Set(own.map((row) => row.event))];
  const edges = relationships.filter((row) => row.aop === aop).map(({ up, down }) => [up, down]);
  const touched = [...new Set(edges.flat())];
  strangers.push(...touched.filter((event) => !members.includes(event)).map((event) => `${aop} ${event}`));
  const reaches = closure(touched, edges);
  const rank = ranks(touched, edges, reaches);
  if (touched.some((event) => reaches.get(event).has(event))) cyclic.push(aop);
  for (const event of members) rankLines.add(`${aop} ${event} ${rank.get(event) ?? 'none'}`);
  const before = (event) => touched.filter((other) => other !== event && reaches.get(other).has(event));
  for (const outcome of new Set(own.filter((row) => row.role === 'AdverseOutcome').map((row) => row.event))) {
    const leading = new Set(before(outcome));
    if (leading.size === 0) unconnectedOutcomes += 1;
    for (const event of members) if (event !== outcome) wayLines.add(`${outcome} ${aop} ${event} ${leading.has(event)}`);
  }
  if (aop === 3) upstream['aop:3 aop.events:896'] = before(896).sort((a, b) => a - b);
  if (aop === 14) upstream['aop:14 aop.events:323'] = before(323);
}

const expected = {
  cyclic,
  strangers,
  upstream,
  eventsOf630: placements.filter((row) => row.aop === 630).length,
  unconnectedOutcomes,
  places: { count: rankLines.size, sha256: sha256([...rankLines]) },
  ways: { count: wayLines.size, sha256: sha256([...wayLines]) },
};
writeFileSync(join(import.meta.dirname, 'network.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
