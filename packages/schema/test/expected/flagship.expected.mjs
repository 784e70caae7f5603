/**
 * What question 20 must come out as for the IL-2 outcomes. Reads the reviewed YAML files by itself and
 * counts in its own, plain way: nothing of the code under test. Writes flagship.expected.json beside it.
 *
 *   node packages/schema/test/expected/flagship.expected.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const embedded = new URL('../../../data/embedded/', import.meta.url);
const read = (path) => parse(readFileSync(new URL(path, embedded), 'utf8'));

const pathways = read('il2-iraop/pathways.yaml');
const relationships = read('il2-iraop/relationships.yaml');
const interactions = read('il2-iraop/interactions.yaml');
const tests = read('il2-iraop/test-systems.yaml');
const cells = new Map(read('il2-iraop/cell-types.yaml').map((cell) => [cell.id, cell]));
const genes = new Map(read('facts/genes.yaml').map((gene) => [gene.symbol, gene]));
const events = readdirSync(new URL('il2-iraop/events/', embedded)).flatMap((file) => read(`il2-iraop/events/${file}`));

const unique = (values) => [...new Set(values)].sort();
const SUPPORTING = ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'];
const cellId = (slug) => cells.get(slug).clId ?? `iraop.cells:${slug}`;

/** Every way in which a gene stands at an event: placed there, or part of an interaction of it. */
function statements(event) {
  const placed = event.genes.map((one) => ({
    gene: one.gene,
    receptor: one.involvement === 'RECEPTOR',
    pathways: one.pathways ?? event.pathways,
    basis: one.basis,
  }));
  const passed = interactions.filter((one) => one.events.includes(event.id)).flatMap((one) => {
    const receptors = one.receptorSets.flatMap((set) => set.receptors.map((gene) => ({ gene, from: set.from })));
    return [
      ...one.mediators.map((gene) => ({ gene, receptor: false, pathways: one.pathways, basis: one.basis })),
      ...receptors.map(({ gene, from }) => ({ gene, receptor: true, pathways: one.pathways, basis: from === 'SOURCE' ? one.basis : 'BACKGROUND' })),
    ];
  });
  // An interaction of a gene that is placed at the event already says more of that placement; it is no statement of its own.
  const added = passed.map((one) => {
    const covered = placed.filter(({ gene }) => gene === one.gene).flatMap(({ pathways: held }) => (held.some((id) => one.pathways.includes(id)) ? held : []));
    return { ...one, pathways: one.pathways.filter((id) => event.pathways.includes(id) && !covered.includes(id)) };
  });
  const receptorsPassed = new Set(passed.filter((one) => one.receptor).map((one) => one.gene));
  const told = placed.map((one) => ({ ...one, receptor: one.receptor || receptorsPassed.has(one.gene) }));
  return [...told, ...added.filter((one) => one.pathways.length > 0)].filter((one) => SUPPORTING.includes(one.basis));
}

const classesOf = (symbol) => genes.get(symbol).classes;
const isCytokine = (one) => classesOf(one.gene).includes('CYTOKINE');
const isReceptor = (one) => one.receptor || classesOf(one.gene).some((name) => name === 'CYTOKINE_RECEPTOR' || name === 'TOLL_LIKE_RECEPTOR');
const symbols = (rows) => unique(rows.map((one) => one.gene));

/** The events from which relationships of the pathway lead to an outcome, found by going back until nothing is new. */
function eventsBefore(outcome, edges) {
  const found = new Set();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { upstream, downstream } of edges) {
      if ((downstream === outcome || found.has(downstream)) && upstream !== outcome && !found.has(upstream)) {
        found.add(upstream);
        grown = true;
      }
    }
  }
  return found;
}

/** Longest path from a start, by pushing until nothing moves. The IL-2 pathways have no cycles; one would never settle. */
function places(edges) {
  const place = new Map();
  for (let round = 0, moved = true; moved; round += 1) {
    if (round > edges.length) throw new Error('A pathway has a cycle.');
    moved = false;
    for (const { upstream, downstream } of edges) {
      const next = (place.get(upstream) ?? 0) + 1;
      if ((place.get(downstream) ?? 0) < next) {
        place.set(downstream, next);
        moved = true;
      }
    }
  }
  return (event) => place.get(event) ?? 0;
}

const byNumber = (a, b) => a.place - b.place || (a.id < b.id ? -1 : 1);

const outcomes = pathways.map((pathway) => {
  const edges = relationships.filter((one) => one.pathways.includes(pathway.id));
  const placeOf = places(edges);
  const leading = [...eventsBefore(pathway.adverseOutcome, edges)].map((id) => ({ id, place: placeOf(id) })).sort(byNumber);
  const reported = leading.map(({ id, place }) => {
    const event = events.find((one) => one.id === id);
    const rows = statements(event);
    return {
      event,
      rows,
      answer: {
        id: `iraop.events:${id}`,
        order: place,
        cytokines: symbols(rows.filter(isCytokine)),
        receptors: symbols(rows.filter(isReceptor)),
        cellTypes: unique(event.cellTypes.map((one) => cellId(one.cellType))),
      },
    };
  });
  const here = reported.flatMap(({ rows }) => rows.filter((one) => one.pathways.includes(pathway.id)));
  const measured = new Set(tests.flatMap((test) => test.events.filter((one) => one.purpose === 'MEASURES').map((one) => one.event)));
  const measuring = (id) => tests.filter((test) => test.events.some((one) => one.event === id && one.purpose === 'MEASURES'));
  const reached = new Set(
    interactions.filter((one) => one.pathways.includes(pathway.id) && one.targetCell !== null && one.receptorSets.length > 0).map((one) => one.targetCell),
  );
  const held = events.filter((event) => event.type !== 'MANIFESTATION' && event.pathways.includes(pathway.id));
  return {
    id: `iraop.events:${pathway.adverseOutcome}`,
    aop: `iraop:${pathway.id}`,
    keyEvents: reported.map(({ answer }) => answer),
    cytokines: symbols(here.filter(isCytokine)),
    receptors: symbols(here.filter(isReceptor)),
    cellTypes: unique(reported.flatMap(({ answer }) => answer.cellTypes)),
    unmeasured: unique(held.filter(({ id }) => !measured.has(id)).map(({ id }) => `iraop.events:${id}`)),
    neverWithStressor: unique(
      held.filter(({ id }) => measuring(id).length > 0 && measuring(id).every((test) => test.usedWithIl2 === false)).map(({ id }) => `iraop.events:${id}`),
    ),
    cellsWithoutReceptor: unique(held.flatMap((event) => event.cellTypes.map((one) => one.cellType)).filter((cell) => !reached.has(cell)).map(cellId)),
    unreferenced: unique(edges.filter((one) => one.references.length === 0).map((one) => `iraop.relationships:${one.id}`)),
    relationships: edges.length,
  };
});

writeFileSync(new URL('flagship.expected.json', import.meta.url), `${JSON.stringify({ outcomes }, null, 2)}\n`);
