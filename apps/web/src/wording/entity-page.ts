import { aopPath, cellPath, eventPath, genePath, outcomePath, relationshipPath, stressorPath, treatmentPath } from './route.ts';

/** What has a page of its own under its id. */
export interface EntityPage {
  /** First part of its path: `aops` of `/aops/aop:40`. */
  readonly segment: string;
  /** Field of the graph that looks it up in any usual spelling of its id. */
  readonly field: string;
  /** How a sentence calls it. */
  readonly noun: string;
  readonly pathOf: (id: string) => string;
  /** Where to look for one. */
  readonly list: { readonly href: string; readonly label: string };
}

const AOP_LIST = { href: '/aops', label: 'All AOPs' };

export const ENTITY_PAGES: readonly EntityPage[] = [
  { segment: 'outcomes', field: 'adverseOutcome', noun: 'outcome', pathOf: outcomePath, list: { href: '/outcomes', label: 'All adverse outcomes' } },
  { segment: 'aops', field: 'aop', noun: 'AOP', pathOf: aopPath, list: AOP_LIST },
  { segment: 'events', field: 'keyEvent', noun: 'key event', pathOf: eventPath, list: AOP_LIST },
  { segment: 'relationships', field: 'keyEventRelationship', noun: 'relationship', pathOf: relationshipPath, list: AOP_LIST },
  { segment: 'stressors', field: 'stressor', noun: 'stressor', pathOf: stressorPath, list: { href: '/stressors', label: 'All stressors' } },
  { segment: 'cells', field: 'cellType', noun: 'cell type', pathOf: cellPath, list: { href: '/cells', label: 'All cell types' } },
  { segment: 'treatments', field: 'treatment', noun: 'treatment', pathOf: treatmentPath, list: { href: '/treatments', label: 'All treatments' } },
  { segment: 'genes', field: 'gene', noun: 'gene', pathOf: genePath, list: { href: '/genes', label: 'All genes' } },
];

const PAGE_OF_ONE = /^\/([a-z-]+)\/([^/]+)$/;

/** Which entity a path stands for, as written there; null for any other page. */
export function entityOfPath(path: string): { readonly page: EntityPage; readonly written: string } | null {
  const [, segment, written] = PAGE_OF_ONE.exec(path) ?? [];
  const page = ENTITY_PAGES.find((each) => each.segment === segment);
  return page === undefined || written === undefined ? null : { page, written: decoded(written) };
}

/** The text of a path segment; one that is no valid escape stays as written, and is then unknown. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
