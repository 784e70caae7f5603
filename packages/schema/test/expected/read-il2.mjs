/** The IL-2 pathways as their reviewed YAML files have them, read for the expected values: nothing of the code under test. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const embedded = new URL('../../../data/embedded/', import.meta.url);
export const read = (path) => parse(readFileSync(new URL(path, embedded), 'utf8'));

export const pathways = read('il2-iraop/pathways.yaml');
export const relationships = read('il2-iraop/relationships.yaml');
export const interactions = read('il2-iraop/interactions.yaml');
export const tests = read('il2-iraop/test-systems.yaml');
export const cells = new Map(read('il2-iraop/cell-types.yaml').map((cell) => [cell.id, cell]));
export const genes = new Map(read('facts/genes.yaml').map((gene) => [gene.symbol, gene]));
export const events = readdirSync(new URL('il2-iraop/events/', embedded)).flatMap((file) => read(`il2-iraop/events/${file}`));

export const unique = (values) => [...new Set(values)].sort();
const SUPPORTING = ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'];
export const cellId = (slug) => cells.get(slug).clId ?? `iraop.cells:${slug}`;

/** Every way in which a gene stands at an event: placed there, or part of an interaction of it. */
export function statements(event) {
  const placed = event.genes.map((one) => ({
    gene: one.gene,
    receptor: one.involvement === 'RECEPTOR',
    pathways: one.pathways ?? event.pathways,
    basis: one.basis,
    context: one.context,
    said: one,
  }));
  const passed = interactions.filter((one) => one.events.includes(event.id)).flatMap((one) => {
    const receptors = one.receptorSets.flatMap((set) => set.receptors.map((gene) => ({ gene, from: set.from })));
    return [
      ...one.mediators.map((gene) => ({ gene, receptor: false, ligand: one.receptorSets.some((set) => set.mediators.includes(gene)), pathways: one.pathways, basis: one.basis, context: one.context })),
      ...receptors.map(({ gene, from }) => ({ gene, receptor: true, pathways: one.pathways, basis: from === 'SOURCE' ? one.basis : 'BACKGROUND', context: one.context })),
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
export const isCytokine = (one) => classesOf(one.gene).includes('CYTOKINE');
export const isReceptor = (one) => one.receptor || classesOf(one.gene).some((name) => name === 'CYTOKINE_RECEPTOR' || name === 'TOLL_LIKE_RECEPTOR');
export const symbols = (rows) => unique(rows.map((one) => one.gene));

/** The events from which relationships of the pathway lead to an outcome, found by going back until nothing is new. */
export function eventsBefore(outcome, edges) {
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
export function places(edges) {
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

export const byNumber = (a, b) => a.place - b.place || (a.id < b.id ? -1 : 1);
