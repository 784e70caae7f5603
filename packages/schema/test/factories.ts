import type {
  AopEventRecord,
  AopRecord,
  AopRelationshipRecord,
  CellAssociationRecord,
  CellTypeRecord,
  EvidenceContext,
  GeneRecord,
  KeyEventRecord,
  KeyEventRelationshipRecord,
  Provenance,
  ReferenceRecord,
  SourceRecord,
} from '@sequela/data';

/** Records with honest defaults; a test states only what matters to it. */
type Given<Row, Required extends keyof Row> = Partial<Row> & Pick<Row, Required>;

export const stated: Provenance = { basis: 'STATED', sources: ['source:il2'], references: [], referencesInherited: false };

export const humanStudy: EvidenceContext = {
  taxa: [{ id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' }],
  system: 'CLINICAL',
  withStressor: true,
  tissue: null,
};

export const makeAop = (given: Given<AopRecord, 'id'>): AopRecord => ({
  type: 'Aop',
  title: `AOP ${given.id}`,
  aliases: [],
  origin: 'RECONSTRUCTION',
  originNote: 'Reconstruction from literature.',
  status: { oecd: null, saaop: null, wiki: null },
  description: null,
  authors: null,
  sourceUrl: null,
  stressors: [],
  reconstruction: null,
  note: null,
  ...stated,
  ...given,
});

export const makeKeyEvent = (given: Given<KeyEventRecord, 'id'>): KeyEventRecord => ({
  type: 'KeyEvent',
  title: `Event ${given.id}`,
  aliases: [],
  description: null,
  level: null,
  direction: null,
  components: [],
  tissue: null,
  cell: null,
  context: null,
  status: null,
  statusReason: null,
  evidenceScope: [],
  contradictions: [],
  aopWikiMatches: [],
  sourceUrl: null,
  note: null,
  ...stated,
  ...given,
});

export const makeAopEvent = (aop: string, event: string, role: AopEventRecord['role'] = 'KEY_EVENT'): AopEventRecord => ({
  aop,
  event,
  role,
  essentialityCall: null,
  essentialityText: null,
  sources: stated.sources,
});

export const makeRelationship = (
  given: Given<KeyEventRelationshipRecord, 'id' | 'upstream' | 'downstream'>,
): KeyEventRelationshipRecord => ({
  type: 'KeyEventRelationship',
  effect: 'PROMOTES',
  evidenceKind: null,
  evidenceNote: null,
  biologicalPlausibility: null,
  empiricalSupport: null,
  uncertainties: null,
  status: null,
  statusReason: null,
  statusByAop: [],
  regimens: [],
  regimenNote: null,
  context: null,
  evidenceScope: [],
  contradictions: [],
  sourceUrl: null,
  note: null,
  ...stated,
  ...given,
});

export const makeAopRelationship = (aop: string, ker: KeyEventRelationshipRecord): AopRelationshipRecord => ({
  aop,
  relationship: ker.id,
  upstream: ker.upstream,
  downstream: ker.downstream,
  adjacency: 'ADJACENT',
  weightOfEvidence: null,
  quantitativeUnderstanding: null,
  sources: stated.sources,
});

export const makeGene = (given: Given<GeneRecord, 'id' | 'symbol'>): GeneRecord => ({
  type: 'Gene',
  name: `gene ${given.symbol}`,
  location: null,
  locusGroup: null,
  locusType: null,
  aliases: [],
  aliasNames: [],
  previousSymbols: [],
  previousNames: [],
  xrefs: [],
  groups: [],
  classes: [],
  classBasis: [],
  sources: ['source:hgnc'],
  ...given,
});

export const makeCellType = (given: Given<CellTypeRecord, 'id' | 'label'>): CellTypeRecord => ({
  type: 'CellType',
  definition: null,
  synonyms: [],
  aliases: [],
  parents: [],
  deprecated: false,
  sources: ['source:cl'],
  ...given,
});

export const makeCellAssociation = (given: Given<CellAssociationRecord, 'event' | 'cell'>): CellAssociationRecord => ({
  key: `${given.event}|${given.cell}|1`,
  involvement: null,
  status: 'DOCUMENTED',
  aops: null,
  context: null,
  sourceText: null,
  ...stated,
  ...given,
});

export const makeReference = (given: Given<ReferenceRecord, 'id'>): ReferenceRecord => ({
  type: 'Reference',
  kind: null,
  citation: null,
  year: null,
  doi: null,
  pmid: null,
  pmcid: null,
  link: null,
  stableIdentifier: false,
  readIn: null,
  textRead: null,
  citationBasis: null,
  note: null,
  sources: ['source:il2'],
  ...given,
});

export const makeSource = (given: Given<SourceRecord, 'id' | 'name'>): SourceRecord => ({
  type: 'Source',
  description: 'Test data.',
  version: null,
  date: null,
  licence: 'NONE',
  licenceUrl: null,
  attribution: 'Nobody.',
  url: null,
  files: [],
  counts: [],
  rejected: 0,
  doubtful: 0,
  ...given,
});
