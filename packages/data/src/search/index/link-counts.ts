import type { ReleaseContent } from '../../records/release.record.ts';
import { SUPPORTING_BASES } from '../../records/vocabularies.ts';

/** How much being named in a text counts beside being involved. */
const NAMED_ONLY = 0.25;
/** How much a place in a drawing of a pathway counts: genes have dozens. */
const DRAWN = 0.1;
const OF_A_DRAWING = 0.02;

/** How much records are joined to others, by id: what a reader can go on to from them. */
export function linkCounts(content: ReleaseContent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string | null, links = 1): void => {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + links);
  };
  for (const { aop, event } of content.aopEvents) {
    add(aop);
    add(event);
  }
  for (const { event, gene, basis, misleading } of content.geneAssociations) {
    if (misleading?.verdict === 'MISLEADING') continue;
    const links = SUPPORTING_BASES.includes(basis) ? 1 : NAMED_ONLY;
    add(gene, links);
    add(event, links * NAMED_ONLY);
  }
  for (const { event, cell } of content.cellAssociations) {
    add(cell);
    add(event, NAMED_ONLY);
  }
  for (const { ligandGenes, receptor } of content.ligandReceptors) {
    add(receptor);
    for (const gene of ligandGenes) add(gene, NAMED_ONLY);
  }
  for (const { subunits } of content.receptorComplexes) for (const gene of subunits) add(gene, NAMED_ONLY);
  for (const { gene, pathway } of content.pathwayGenes) {
    add(gene, DRAWN);
    add(pathway, OF_A_DRAWING);
  }
  for (const { groups } of content.genes) for (const group of groups) add(`hgnc.genegroup:${String(group)}`, NAMED_ONLY);
  for (const { mediators, sourceCell, targetCell } of content.interactions) {
    for (const id of [...mediators, sourceCell, targetCell]) add(id);
  }
  for (const { stressor } of content.aopStressors) add(stressor);
  for (const { id, stressors } of content.aops) for (const stressor of stressors) if (!id.startsWith('aop:')) add(stressor);
  for (const { chemicals } of content.stressors) for (const chemical of chemicals) add(chemical);
  for (const { stressor, id, aops } of content.treatments) {
    add(stressor);
    add(id, aops.length);
  }
  for (const { id, events } of content.testSystems) add(id, events.length);
  for (const { id, events } of content.clinicalParameters) add(id, events.length);
  for (const { parents } of content.cellTypes) for (const parent of parents) add(parent, DRAWN);
  return counts;
}

const STEPS_PER_DOUBLING = 14;
const HEAVIEST = 100;

/** Links as a weight from 0 to 100 that grows with each doubling. */
export const weightOf = (links: number): number => Math.min(HEAVIEST, Math.round(STEPS_PER_DOUBLING * Math.log2(1 + links)));
