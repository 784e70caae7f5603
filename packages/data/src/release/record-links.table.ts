import type { TableName } from '../records/release.record.ts';

/** What happens to a record when an id it holds is in no table of the release. */
export type MissingLink =
  /** The record says nothing without it: it is rejected. */
  | 'REJECT_RECORD'
  /** The id is taken out: of its list, or its field becomes null. */
  | 'DROP_ID'
  /** The list item that holds the id is taken out. */
  | 'DROP_ITEM';

export interface RecordLink {
  /** Field that holds the id or the ids; `list[].field` reaches into the items of a list. */
  readonly path: string;
  readonly target: readonly TableName[];
  readonly missing: MissingLink;
}

const link = (missing: MissingLink, target: TableName | readonly TableName[], ...paths: readonly string[]): readonly RecordLink[] =>
  paths.map((path) => ({ path, missing, target: typeof target === 'string' ? [target] : target }));

const EVENTS = ['keyEvents', 'manifestations'] as const;

const cited = link('DROP_ID', 'references', 'references');
const contradicted = link('DROP_ID', 'references', 'contradictions[].references');
const scoped = [
  ...link('DROP_ID', 'references', 'evidenceScope[].references'),
  ...link('DROP_ID', 'aops', 'evidenceScope[].aops'),
];

const applicable = link('DROP_ITEM', 'taxa', 'applicability.taxa[].taxon');

/**
 * Every id that a record of one table holds of a record of another. Ids that are meant to lead out
 * of the release (`aopWikiMatches`, ontology terms, pages, regimens) are not links.
 */
export const RECORD_LINKS: { readonly [T in TableName]: readonly RecordLink[] } = {
  aops: [
    ...cited,
    ...link('DROP_ID', 'stressors', 'stressors'),
    ...applicable,
    ...link('DROP_ID', 'references', 'reconstruction.publishedAop', 'reconstruction.mapReference'),
    ...link(
      'DROP_ID',
      EVENTS,
      'reconstruction.keyEventSequence',
      'reconstruction.sideBranchEvents',
      'reconstruction.readingOrder',
    ),
  ],
  aopEvents: [...link('REJECT_RECORD', 'aops', 'aop'), ...link('REJECT_RECORD', 'keyEvents', 'event')],
  keyEvents: [...cited, ...contradicted, ...scoped, ...applicable],
  manifestations: [
    ...cited,
    ...contradicted,
    ...link('REJECT_RECORD', 'keyEvents', 'outcome'),
    ...link('DROP_ID', 'aops', 'aops'),
    ...link('DROP_ITEM', 'keyEvents', 'proposedDrivers[].event'),
    ...link('DROP_ID', 'references', 'proposedDrivers[].references'),
  ],
  relationships: [
    ...cited,
    ...contradicted,
    ...scoped,
    ...applicable,
    ...link('REJECT_RECORD', 'keyEvents', 'upstream', 'downstream'),
    ...link('DROP_ITEM', 'aops', 'statusByAop[].aop'),
  ],
  aopRelationships: [
    ...link('REJECT_RECORD', 'aops', 'aop'),
    ...link('REJECT_RECORD', 'relationships', 'relationship'),
    ...link('REJECT_RECORD', 'keyEvents', 'upstream', 'downstream'),
  ],
  essentialities: [
    ...cited,
    ...link('REJECT_RECORD', EVENTS, 'event'),
    ...link('REJECT_RECORD', 'modulatingFactors', 'modulatingFactor'),
    ...link('REJECT_RECORD', 'aops', 'aop'),
  ],
  modulatingFactors: [
    ...cited,
    ...link('REJECT_RECORD', 'relationships', 'onRelationship'),
    ...link('REJECT_RECORD', EVENTS, 'onEvent'),
    ...link('DROP_ID', 'aops', 'aops'),
    ...link('DROP_ID', 'genes', 'genes'),
    ...link('DROP_ID', 'cellTypes', 'cellTypes'),
  ],
  stressors: [
    ...cited,
    ...link('DROP_ID', 'chemicals', 'chemicals'),
    ...link('DROP_ID', 'genes', 'gene'),
    ...link('DROP_ID', 'references', 'regimens[].references'),
    ...link('DROP_ITEM', 'chemicals', 'chemicalTerms[].chemical'),
  ],
  aopStressors: [...link('REJECT_RECORD', 'aops', 'aop'), ...link('REJECT_RECORD', 'stressors', 'stressor')],
  eventStressors: [...link('REJECT_RECORD', 'keyEvents', 'event'), ...link('REJECT_RECORD', 'stressors', 'stressor')],
  taxa: link('DROP_ID', 'taxa', 'parent'),
  chemicals: [],
  treatments: [
    ...link('REJECT_RECORD', 'stressors', 'stressor'),
    ...link('DROP_ID', 'aops', 'aops'),
    ...link('DROP_ID', 'relatedResources', 'relatedResources'),
  ],
  relatedResources: link('DROP_ID', 'genes', 'gene'),
  genes: [],
  cytokineFamilies: [],
  geneAssociations: [
    ...cited,
    ...link('REJECT_RECORD', EVENTS, 'event'),
    ...link('REJECT_RECORD', 'genes', 'gene'),
    ...link('DROP_ID', 'interactions', 'interactions'),
    ...link('DROP_ID', 'receptorComplexes', 'complexes'),
    ...link('DROP_ID', 'aops', 'aops'),
  ],
  relationshipGenes: [
    ...cited,
    ...link('REJECT_RECORD', 'relationships', 'relationship'),
    ...link('REJECT_RECORD', 'genes', 'gene'),
  ],
  receptorComplexes: link('DROP_ID', 'genes', 'subunits'),
  ligandReceptors: [
    ...cited,
    ...link('DROP_ID', 'genes', 'ligandGenes'),
    ...link('REJECT_RECORD', 'receptorComplexes', 'receptor'),
  ],
  pathways: [],
  pathwayGenes: [...link('REJECT_RECORD', 'pathways', 'pathway'), ...link('REJECT_RECORD', 'genes', 'gene')],
  cellTypes: link('DROP_ID', 'cellTypes', 'parents'),
  cellAssociations: [
    ...cited,
    ...link('REJECT_RECORD', EVENTS, 'event'),
    ...link('REJECT_RECORD', 'cellTypes', 'cell'),
    ...link('DROP_ID', 'aops', 'aops'),
  ],
  interactions: [
    ...cited,
    ...link('DROP_ID', 'cellTypes', 'sourceCell', 'targetCell'),
    ...link('DROP_ID', 'genes', 'mediators', 'receptorSets[].mediators', 'receptorSets[].receptors'),
    ...link('DROP_ID', 'receptorComplexes', 'receptorSets[].complex'),
    ...link('DROP_ID', EVENTS, 'events'),
    ...link('DROP_ID', 'modulatingFactors', 'modulatingFactors'),
    ...link('DROP_ID', 'aops', 'aops'),
  ],
  testSystems: [
    ...cited,
    ...link('DROP_ITEM', EVENTS, 'events[].event'),
    ...link('DROP_ID', 'modulatingFactors', 'modulatingFactors'),
    ...link('DROP_ID', 'aops', 'aops'),
  ],
  clinicalParameters: [
    ...cited,
    ...link('DROP_ID', 'genes', 'genes'),
    ...link('DROP_ID', EVENTS, 'events'),
    ...link('DROP_ID', 'aops', 'aops'),
  ],
  references: [],
  sources: [],
  claims: [
    ...cited,
    ...link('REJECT_RECORD', 'genes', 'gene'),
    ...link('REJECT_RECORD', 'relatedResources', 'page'),
    ...link('DROP_ID', 'references', 'verdicts[].references'),
  ],
  conflicts: link(
    'REJECT_RECORD',
    [
      'genes',
      'keyEvents',
      'aops',
      'relationships',
      'cellTypes',
      'manifestations',
      'chemicals',
      'stressors',
      'pathways',
      'receptorComplexes',
      'references',
      'cytokineFamilies',
      'interactions',
      'testSystems',
      'clinicalParameters',
      'modulatingFactors',
      'essentialities',
      'treatments',
      'relatedResources',
      'claims',
    ],
    'subject',
  ),
};
