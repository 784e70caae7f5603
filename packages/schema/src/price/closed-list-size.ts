import { CLOSED_LIST_SIZE } from './limits.ts';

/**
 * Lists without pages that are longer than most: what 99 of 100 records have at most in a full release, and the most there
 * is where a release or a question has the list once. `closed-list-size.test.ts` holds them to real lists.
 */
const SIZES: Readonly<Record<string, number>> = {
  'Aop.essentialities': 16,
  'AopGaps.cellTypesWithoutReceptor': 10,
  'AopReconstruction.keyEventSequence': 12,
  'AopReconstruction.readingOrder': 24,
  'AopReconstruction.sideBranchEvents': 12,
  'CausalPath.steps': 12,
  'Chemical.xrefs': 16,
  'Gene.xrefs': 16,
  'KeyEventEdge.viaAops': 8,
  'Query.sharedKeyEvents': 20,
  'Regimen.references': 5,
  'RelatedAopEdge.sharedKeyEvents': 8,
  'RelatedAopEdge.sharedRelationships': 8,
  // Once a release.
  'Release.coverage': 100,
  'Release.history': 20,
  'Release.sources': 20,
  'Release.tables': 40,
  'ReleaseStep.counts': 20,
  'Source.counts': 20,
  'Source.files': 20,
  'SearchResult.countsByType': 24,
  // Some of the genes that were given; a list of 20,000 may be wrong throughout.
  'Enrichment.unmatched': 1000,
  'Enrichment.otherNames': 1000,
  'EnrichedKeyEventEdge.matchedGenes': 16,
  'AopOverlapEdge.matchedGenes': 32,
  'AopOverlapEdge.keyEvents': 10,
  'OutcomeOverlapEdge.matchedGenes': 32,
  'OutcomeOverlapEdge.keyEvents': 16,
};

/** How many entries a list without pages is taken to have. */
export const closedListSize = (typeName: string, fieldName: string): number => SIZES[`${typeName}.${fieldName}`] ?? CLOSED_LIST_SIZE;
