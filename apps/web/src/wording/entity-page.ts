import { aopPath, cellPath, chemicalPath, clinicalParameterPath, eventPath, familyPath, genePath, manifestationPath, outcomePath, pathwayPath, receptorPath, referencePath, relationshipPath, sourcePath, stressorPath, testSystemPath, treatmentPath } from './route.ts';

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
  { segment: 'test-systems', field: 'testSystem', noun: 'test system', pathOf: testSystemPath, list: { href: '/test-systems', label: 'All test systems' } },
  { segment: 'clinical-parameters', field: 'clinicalParameter', noun: 'clinical parameter', pathOf: clinicalParameterPath, list: { href: '/clinical-parameters', label: 'All clinical parameters' } },
  { segment: 'manifestations', field: 'manifestation', noun: 'manifestation', pathOf: manifestationPath, list: { href: '/outcomes', label: 'All adverse outcomes' } },
  { segment: 'references', field: 'reference', noun: 'reference', pathOf: referencePath, list: { href: '/references', label: 'All references' } },
  { segment: 'sources', field: 'source', noun: 'source', pathOf: sourcePath, list: { href: '/sources', label: 'All sources' } },
  { segment: 'chemicals', field: 'chemical', noun: 'chemical', pathOf: chemicalPath, list: { href: '/chemicals', label: 'All chemicals' } },
  { segment: 'treatments', field: 'treatment', noun: 'treatment', pathOf: treatmentPath, list: { href: '/treatments', label: 'All treatments' } },
  { segment: 'genes', field: 'gene', noun: 'gene', pathOf: genePath, list: { href: '/genes', label: 'All genes' } },
  { segment: 'cytokine-families', field: 'cytokineFamily', noun: 'cytokine family', pathOf: familyPath, list: { href: '/cytokine-families', label: 'All cytokine families' } },
  { segment: 'receptors', field: 'receptorComplex', noun: 'receptor', pathOf: receptorPath, list: { href: '/receptors', label: 'All receptors' } },
  { segment: 'pathways', field: 'pathway', noun: 'pathway', pathOf: pathwayPath, list: { href: '/pathways', label: 'All pathways' } },
];

/** The page of an entity, by the first part of its path. */
export const entityPagePath = (segment: string, id: string): string => ENTITY_PAGES.find((page) => page.segment === segment)?.pathOf(id) ?? `/${segment}/${encodeURIComponent(id)}`;

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
