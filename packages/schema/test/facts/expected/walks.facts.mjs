import { byNumber, digest, unique } from './read-tables.mjs';
import { readPathways } from './pathways.facts.mjs';

/** Every event with those that lead to it: each pair asked by way of each third, until all is said. */
export function leadsTo(steps) {
  const before = new Map(steps.flatMap(({ up, down }) => [up, down]).map((event) => [event, new Set()]));
  for (const { up, down } of steps) before.get(down).add(up);
  for (const middle of before.keys()) {
    for (const own of before.values()) {
      if (own.has(middle)) for (const event of before.get(middle)) own.add(event);
    }
  }
  return before;
}

/** What leads to what inside one AOP at a time. */
export function walkFacts(sources) {
  const { places, steps } = readPathways(sources);
  const aops = unique(places.map(({ aop }) => aop)).sort(byNumber);
  const before = new Map(aops.map((aop) => [aop, leadsTo(steps.filter((step) => step.aop === aop))]));
  const upstream = (aop, event) => [...(before.get(aop).get(event) ?? [])].filter((other) => other !== event).sort(byNumber);
  const lines = (rows) => rows.flatMap(({ aop, event }) => upstream(aop, event).map((other) => `${aop} ${event} ${other}`));
  const cyclic = aops.filter((aop) => [...before.get(aop)].some(([event, own]) => own.has(event)));
  const ends = places.filter(({ role }) => role === 'ADVERSE_OUTCOME');
  const beside = ends.flatMap(({ aop, event }) =>
    places.filter((place) => place.aop === aop && place.event !== event).map((place) => `${event} ${place.event}`),
  );
  return {
    cyclic,
    upstreamOf896InAop3: upstream('aop:3', 'aop.events:896'),
    outcomeOfAop14: {
      connected: upstream('aop:14', 'aop.events:323'),
      pathway: places.filter(({ aop, event }) => aop === 'aop:14' && event !== 'aop.events:323').map(({ event }) => event).sort(byNumber),
    },
    inCyclicAops: digest(lines(places.filter(({ aop }) => cyclic.includes(aop)))),
    inAllAops: digest(lines(places)),
    connected: digest(unique(ends.flatMap(({ aop, event }) => upstream(aop, event).map((other) => `${event} ${other}`)))),
    pathway: digest(unique(beside)),
  };
}
