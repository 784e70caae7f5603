import { join } from 'node:path';
import { byNumber, curie, digest, namedTabRows, sha256, tabRows, text, tidy, unique } from './read-tables.mjs';

const ROLES = { MolecularInitiatingEvent: 'MOLECULAR_INITIATING_EVENT', KeyEvent: 'KEY_EVENT', AdverseOutcome: 'ADVERSE_OUTCOME' };
const CALLS = { 1: 'HIGH', 2: 'MODERATE', 3: 'LOW', 5: 'NOT_SPECIFIED', '': 'null' };
const ADJACENCIES = { adjacent: 'ADJACENT', 'non-adjacent': 'NON_ADJACENT' };

export function readPathways(sources) {
  const tables = join(sources, 'aop-wiki-tables');
  return {
    places: tabRows(join(tables, 'aop_ke_mie_ao.tsv')).map(([aop, event, role, title]) => ({
      aop: curie(aop),
      event: curie(event),
      role: ROLES[role],
      title,
    })),
    steps: tabRows(join(tables, 'aop_ke_ker.tsv')).map(([aop, up, down, id, adjacency, weight, understanding]) => ({
      aop: curie(aop),
      up: curie(up),
      down: curie(down),
      id: curie(id),
      adjacency: ADJACENCIES[adjacency],
      weight: CALLS[weight],
      understanding: CALLS[understanding],
    })),
  };
}

const tally = (values) => Object.fromEntries(unique(values).sort().map((value) => [value, values.filter((other) => other === value).length]));

function rolesByEvent(places) {
  const roles = new Map();
  for (const { event, role } of places) roles.set(event, unique([...(roles.get(event) ?? []), role]).sort());
  return [...roles].sort(([a], [b]) => byNumber(a, b));
}

/** Totals, roles, relationships and titles of AOP-Wiki. */
export function pathwayFacts(sources) {
  const { places, steps } = readPathways(sources);
  const with_ = (role) => unique(places.filter((place) => place.role === role).map(({ event }) => event));
  const roles = rolesByEvent(places);
  const several = roles.filter(([, own]) => own.length > 1);
  const outcomes = several.filter(([, own]) => own.includes('ADVERSE_OUTCOME'));
  const of = (aop) => ({ places: places.filter((row) => row.aop === aop), steps: steps.filter((row) => row.aop === aop) });
  const first = of('aop:1');
  const largest = of('aop:471');
  const at1392 = places.filter(({ event }) => event === 'aop.events:1392');
  const titles = namedTabRows(join(sources, 'aop-wiki-models', 'aop_titles.derived.tsv')).map(({ aop, title }) => [curie(aop), tidy(title)]);
  const known = new Set(places.map(({ aop }) => aop));
  return {
    totals: {
      aops: known.size,
      keyEvents: unique(places.map(({ event }) => event)).length,
      relationships: unique(steps.map(({ id }) => id)).length,
      molecularInitiatingEvents: with_('MOLECULAR_INITIATING_EVENT').length,
      adverseOutcomes: with_('ADVERSE_OUTCOME').length,
    },
    aop1: {
      keyEvents: Object.fromEntries(first.places.map(({ event, role }) => [event, role]).sort(([a], [b]) => byNumber(a, b))),
      relationships: first.steps.map(({ id, up, down, adjacency, weight }) => [id, up, down, adjacency, weight].join(' ')).sort(),
    },
    places: digest(places.map(({ aop, event, role }) => `${aop} ${event} ${role}`)),
    eventsWithSeveralRoles: digest(several.map(([event, own]) => `${event} ${own.join(' ')}`)),
    eventsWithAllRoles: several.filter(([, own]) => own.length === 3).map(([event]) => event),
    outcomesWithSeveralRoles: digest(outcomes.map(([event, own]) => `${event} ${own.join(' ')}`)),
    eventsOfAop630: of('aop:630').places.map(({ event }) => event),
    aop471: { ...tally(largest.places.map(({ role }) => role)), relationships: largest.steps.length },
    mostEventsAndRelationshipsElsewhere: Math.max(...[...known].filter((aop) => aop !== 'aop:471').map((aop) => of(aop).places.length + of(aop).steps.length)),
    event1392: { aops: at1392.length, byRole: tally(at1392.map(({ role }) => role)), lines: digest(at1392.map(({ aop, role }) => `${aop} ${role}`)) },
    ker1777: steps
      .filter(({ id }) => id === 'aop.relationships:1777')
      .map(({ aop, adjacency, weight, understanding }) => `${aop} ${adjacency} ${weight} ${understanding}`)
      .sort(),
    weights: tally(steps.map(({ weight }) => weight)),
    understandings: tally(steps.map(({ understanding }) => understanding)),
    steps: digest(steps.map((step) => [step.aop, step.id, step.up, step.down, step.adjacency, step.weight, step.understanding].join(' '))),
    titles: digest(titles.filter(([aop]) => known.has(aop)).map(([aop, title]) => `${aop} ${title}`)),
    eventTitles: digest(unique(places.map(({ event, title }) => `${event} ${tidy(title)}`))),
    titlesInConflict: titlesInConflict(sources),
  };
}

/** AOPs that the two sources of titles title otherwise, with the hash of each title. */
function titlesInConflict(sources) {
  const folder = join(sources, 'aop-wiki-models');
  const described = new Map();
  for (const block of text(join(folder, 'aops.ttl.gz')).split(/\n\s*\n/)) {
    const number = /^<https:\/\/identifiers\.org\/aop\/(\d+)>/.exec(block);
    const title = /rdfs:label\s+"((?:[^"\\]|\\.)*)"/.exec(block);
    if (number && title) described.set(`aop:${number[1]}`, tidy(JSON.parse(`"${title[1]}"`)));
  }
  const listed = new Map(
    Object.values(JSON.parse(text(join(folder, 'ke_aop_membership.json.gz'))))
      .flat()
      .map(({ aop_id, aop_title }) => [aop_id.replace('AOP ', 'aop:'), tidy(aop_title)]),
  );
  const differing = [...described].filter(([aop, title]) => listed.has(aop) && listed.get(aop) !== title);
  return Object.fromEntries(
    differing.sort(([a], [b]) => byNumber(a, b)).map(([aop, title]) => [aop, [title, listed.get(aop)].map((words) => sha256(words)).sort()]),
  );
}
