/**
 * What question 20 must come out as for the IL-2 outcomes. Reads the reviewed YAML files by itself and
 * counts in its own, plain way: nothing of the code under test. Writes flagship.expected.json beside it.
 *
 *   node packages/schema/test/expected/flagship.expected.mjs
 */
import { writeFileSync } from 'node:fs';
import { byNumber, cellId, events, eventsBefore, interactions, isCytokine, isReceptor, pathways, places, relationships, statements, symbols, tests, unique } from './read-il2.mjs';

const outcomes = pathways.map((pathway) => {
  const edges = relationships.filter((one) => one.pathways.includes(pathway.id));
  const placeOf = places(edges);
  const leading = [...eventsBefore(pathway.adverseOutcome, edges)].map((id) => ({ id, place: placeOf(id) })).sort(byNumber);
  const reported = leading.map(({ id, place }) => {
    const event = events.find((one) => one.id === id);
    const rows = statements(event).filter((one) => one.pathways.includes(pathway.id));
    return {
      event,
      rows,
      answer: {
        id: `iraop.events:${id}`,
        order: place,
        cytokines: symbols(rows.filter(isCytokine)),
        receptors: symbols(rows.filter(isReceptor)),
        cellTypes: unique(event.cellTypes.filter((one) => (one.pathways ?? event.pathways).includes(pathway.id)).map((one) => cellId(one.cellType))),
      },
    };
  });
  const here = reported.flatMap(({ rows }) => rows);
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
