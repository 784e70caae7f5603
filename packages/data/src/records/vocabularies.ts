/**
 * The closed vocabularies of a release. Each is a const list, so that parsers can check a value
 * against it and the graph can make an enum of it; the type is the union of its members.
 */

/** How a statement is known. Order: from what an expert entered to what nothing supports. */
export const BASES = [
  'CURATED',
  'STATED',
  'RECONSTRUCTED',
  'BACKGROUND',
  'COMPONENT',
  'NAME_MATCH',
  'TEXT_MINED',
  'MACHINE_WRITTEN',
  'UNSOURCED',
] as const;
export type Basis = (typeof BASES)[number];

/** The bases that support involvement; the default of every `basis` filter. A name in a text does not. */
export const SUPPORTING_BASES: readonly Basis[] = ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'];

export const STATUSES = ['DOCUMENTED', 'HYPOTHESISED', 'CONTESTED'] as const;
export type Status = (typeof STATUSES)[number];

export const EVENT_ROLES = ['MOLECULAR_INITIATING_EVENT', 'KEY_EVENT', 'ADVERSE_OUTCOME'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

export const ADJACENCIES = ['ADJACENT', 'NON_ADJACENT'] as const;
export type Adjacency = (typeof ADJACENCIES)[number];

/** A call of how strong evidence is. `null` where the source has none: that is not LOW. */
export const EVIDENCE_CALLS = ['HIGH', 'MODERATE', 'LOW', 'NOT_SPECIFIED', 'NOT_GRADED'] as const;
export type EvidenceCall = (typeof EVIDENCE_CALLS)[number];

export const SEXES = ['FEMALE', 'MALE', 'MIXED', 'HERMAPHRODITE', 'UNSPECIFIC'] as const;
export type Sex = (typeof SEXES)[number];

/** How a taxon of a statement relates to the one that was asked for. */
export const TAXON_RELATIONS = ['STATED', 'STATED_FOR_GROUP', 'STATED_FOR_MEMBER'] as const;
export type TaxonRelation = (typeof TAXON_RELATIONS)[number];

/** Under which terms a page of AOP-Wiki stands while it is written. */
export const WIKI_LICENCES = ['BY_SA', 'ALL_RIGHTS_RESERVED'] as const;
export type WikiLicence = (typeof WIKI_LICENCES)[number];

export const EVIDENCE_KINDS = ['CO_OCCURRENCE', 'TEMPORAL', 'DOSE', 'INTERVENTION'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The strongest kind of study among the references, strongest first. */
export const EVIDENCE_SYSTEMS = ['CLINICAL', 'IN_VIVO', 'EX_VIVO', 'IN_VITRO', 'REVIEW'] as const;
export type EvidenceSystem = (typeof EVIDENCE_SYSTEMS)[number];

export const ORGANISATION_LEVELS = ['MOLECULAR', 'CELLULAR', 'TISSUE', 'ORGAN', 'INDIVIDUAL', 'POPULATION'] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

export const DIRECTIONS = ['INCREASED', 'DECREASED', 'ACTIVATED', 'ABNORMAL', 'UNKNOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const RELATIONSHIP_EFFECTS = ['PROMOTES', 'INHIBITS'] as const;
export type RelationshipEffect = (typeof RELATIONSHIP_EFFECTS)[number];

export const GENE_INVOLVEMENTS = [
  'LIGAND',
  'RECEPTOR',
  'SIGNALLING',
  'EFFECTOR',
  'INDUCER',
  'MARKER',
  'BIOMARKER',
  'REQUIRED',
  'MODULATOR',
  'CANDIDATE',
] as const;
export type GeneInvolvement = (typeof GENE_INVOLVEMENTS)[number];

export const CELL_INVOLVEMENTS = ['SOURCE', 'RESPONDER', 'EFFECTOR', 'TARGET', 'SITE'] as const;
export type CellInvolvement = (typeof CELL_INVOLVEMENTS)[number];

export const EFFECTS_ON_EVENT = ['PROMOTES', 'INHIBITS', 'UNKNOWN'] as const;
export type EffectOnEvent = (typeof EFFECTS_ON_EVENT)[number];

export const GENE_PRODUCT_CHANGES = ['INCREASED', 'DECREASED', 'ACTIVATED', 'SHED', 'UNKNOWN'] as const;
export type GeneProductChange = (typeof GENE_PRODUCT_CHANGES)[number];

export const MEASURED_FORMS = ['MRNA', 'PROTEIN', 'SURFACE', 'SOLUBLE', 'PHOSPHO', 'ACTIVITY'] as const;
export type MeasuredForm = (typeof MEASURED_FORMS)[number];

/** How a gene comes to stand at an event. */
export const GENE_MENTIONS = ['NAMED', 'MEDIATOR', 'RECEPTOR', 'COMPONENT', 'TEXT'] as const;
export type GeneMention = (typeof GENE_MENTIONS)[number];

export const NAME_MATCH_METHODS = ['REGEX', 'NER'] as const;
export type NameMatchMethod = (typeof NAME_MATCH_METHODS)[number];

export const MATCH_VERDICTS = ['MISLEADING', 'DOUBTFUL'] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

export const RECEPTOR_ORIGINS = ['SOURCE', 'CELLPHONEDB', 'GENERAL_IMMUNOLOGY'] as const;
export type ReceptorOrigin = (typeof RECEPTOR_ORIGINS)[number];

export const INTERACTION_KINDS = [
  'CYTOKINE_RECEPTOR',
  'CYTOKINE_SECRETION',
  'CHEMOKINE_RECEPTOR',
  'CHEMOKINE_SECRETION',
  'GRANULE_RELEASE',
  'CYTOTOXIC_GRANULE',
  'CONTACT',
  'ADHESION',
  'AUTOCRINE',
  'COMPLEMENT',
] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

export const MODULATING_EFFECTS = ['DECREASES', 'INCREASES'] as const;
export type ModulatingEffect = (typeof MODULATING_EFFECTS)[number];

export const INTERVENTIONS = ['KNOCK_OUT', 'ANTIBODY', 'INHIBITOR', 'DEPLETION', 'OTHER'] as const;
export type Intervention = (typeof INTERVENTIONS)[number];

export const EFFECTS_ON_OUTCOME = ['PREVENTED', 'REDUCED', 'REVERSED', 'UNCHANGED', 'INCREASED'] as const;
export type EffectOnOutcome = (typeof EFFECTS_ON_OUTCOME)[number];

export const TEST_PURPOSES = ['MEASURES', 'PERTURBS'] as const;
export type TestPurpose = (typeof TEST_PURPOSES)[number];

export const CLINICAL_KINDS = ['LABORATORY', 'SIGN', 'SYMPTOM', 'GRADE', 'FUNCTION_TEST', 'IMAGING'] as const;
export type ClinicalKind = (typeof CLINICAL_KINDS)[number];

export const CLINICAL_DIRECTIONS = ['INCREASE', 'DECREASE'] as const;
export type ClinicalDirection = (typeof CLINICAL_DIRECTIONS)[number];

/** From our event to the AOP-Wiki event: NARROW means that the AOP-Wiki event is the narrower one. */
export const EVENT_MATCHES = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'OPPOSITE_DIRECTION'] as const;
export type EventMatch = (typeof EVENT_MATCHES)[number];

export const REFERENCE_KINDS = [
  'JOURNAL_ARTICLE',
  'CONFERENCE_ABSTRACT',
  'PREPRINT',
  'BOOK_CHAPTER',
  'DATABASE_RECORD',
  'WEB_RESOURCE',
  'DRUG_LABEL',
  'GUIDELINE',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export const GENE_CLASSES = [
  'CYTOKINE',
  'GROWTH_FACTOR',
  'CYTOKINE_RECEPTOR',
  'TOLL_LIKE_RECEPTOR',
  'SOCS',
  'INTERFERON_REGULATORY_FACTOR',
] as const;
export type GeneClass = (typeof GENE_CLASSES)[number];

/** RENAMED: sources of different age, and a register changed its name in between; nobody is wrong. */
export const CONFLICT_KINDS = ['DISAGREEMENT', 'RENAMED'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const VERDICTS = ['CONFIRMED', 'CONTRADICTED', 'MIXED', 'UNVERIFIABLE'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const AOP_ORIGINS = ['WIKI', 'RECONSTRUCTION'] as const;
export type AopOrigin = (typeof AOP_ORIGINS)[number];

export const RELEASE_KINDS = ['EMBEDDED', 'FULL'] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** What became of a record that a line of the report is on: left out, kept with a doubt, or kept as it is. */
export const REPORT_SEVERITIES = ['REJECTED', 'DOUBTFUL', 'NOTE'] as const;
export type ReportSeverity = (typeof REPORT_SEVERITIES)[number];
