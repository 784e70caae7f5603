import type {
  Adjacency,
  ClinicalDirection,
  ClinicalKind,
  EffectOnOutcome,
  EventMatch,
  EvidenceCall,
  EvidenceKind,
  InteractionKind,
  Intervention,
  ReferenceKind,
  RelationshipEffect,
  Sex,
  TestPurpose,
} from '../graphql/generated/graphql.ts';

/** Words of the vocabularies that grade and describe evidence; as in `vocabulary.ts`, a new member needs some. */
type Words<K extends string> = Readonly<Record<K, string>>;

/** A call of the authors: a letter for tight places, and its word. A dash is "nobody graded it", not "weak". */
export const CALL_WORDS: Readonly<Record<EvidenceCall, { readonly letter: string; readonly word: string }>> = {
  HIGH: { letter: 'H', word: 'high' },
  MODERATE: { letter: 'M', word: 'moderate' },
  LOW: { letter: 'L', word: 'low' },
  NOT_SPECIFIED: { letter: '–', word: 'not specified' },
  NOT_GRADED: { letter: '–', word: 'not graded' },
};

/** The letter of a grade, or null where nobody graded. */
export const gradeLetter = (call: EvidenceCall | null): string | null => (call === 'HIGH' || call === 'MODERATE' || call === 'LOW' ? CALL_WORDS[call].letter : null);

export const ADJACENCY_WORDS: Words<Adjacency> = { ADJACENT: 'adjacent', NON_ADJACENT: 'events lie between' };

export const RELATIONSHIP_WORDS: Words<RelationshipEffect> = { PROMOTES: 'leads to', INHIBITS: 'inhibits' };

export const EVIDENCE_KIND_WORDS: Words<EvidenceKind> = {
  CO_OCCURRENCE: 'both events seen together',
  TEMPORAL: 'one seen before the other',
  DOSE: 'both follow the dose',
  INTERVENTION: 'one was taken away, the other changed',
};

export const INTERVENTION_WORDS: Words<Intervention> = {
  KNOCK_OUT: 'gene knocked out',
  ANTIBODY: 'blocked by antibody',
  INHIBITOR: 'blocked by inhibitor',
  DEPLETION: 'cells depleted',
  OTHER: 'other intervention',
};

export const OUTCOME_EFFECT_WORDS: Words<EffectOnOutcome> = {
  PREVENTED: 'outcome prevented',
  REDUCED: 'outcome reduced',
  REVERSED: 'outcome reversed',
  UNCHANGED: 'outcome unchanged',
  INCREASED: 'outcome increased',
};

export const MATCH_WORDS: Words<EventMatch> = {
  EXACT: 'the same event',
  CLOSE: 'nearly the same event',
  BROAD: 'a broader event',
  NARROW: 'a narrower event',
  OPPOSITE_DIRECTION: 'the event in the opposite direction',
};

export const INTERACTION_WORDS: Words<InteractionKind> = {
  CYTOKINE_RECEPTOR: 'cytokine at receptor',
  CYTOKINE_SECRETION: 'cytokine secretion',
  CHEMOKINE_RECEPTOR: 'chemokine at receptor',
  CHEMOKINE_SECRETION: 'chemokine secretion',
  GRANULE_RELEASE: 'granule release',
  CYTOTOXIC_GRANULE: 'killing by granules',
  CONTACT: 'contact of cells',
  ADHESION: 'adhesion',
  AUTOCRINE: 'autocrine signal',
  COMPLEMENT: 'complement',
};

export const PURPOSE_WORDS: Words<TestPurpose> = { MEASURES: 'measures the event', PERTURBS: 'disturbs the event' };

export const CLINICAL_KIND_WORDS: Words<ClinicalKind> = {
  LABORATORY: 'laboratory value',
  SIGN: 'sign',
  SYMPTOM: 'symptom',
  GRADE: 'grade',
  FUNCTION_TEST: 'test of function',
  IMAGING: 'imaging',
};

export const CLINICAL_DIRECTION_WORDS: Words<ClinicalDirection> = { INCREASE: 'rises', DECREASE: 'falls' };

export const SEX_WORDS: Words<Sex> = { FEMALE: 'female', MALE: 'male', MIXED: 'both sexes', HERMAPHRODITE: 'hermaphrodite', UNSPECIFIC: 'any sex' };

export const REFERENCE_KIND_WORDS: Words<ReferenceKind> = {
  JOURNAL_ARTICLE: 'journal article',
  CONFERENCE_ABSTRACT: 'conference abstract',
  PREPRINT: 'preprint',
  BOOK_CHAPTER: 'book chapter',
  DATABASE_RECORD: 'database record',
  WEB_RESOURCE: 'web page',
  DRUG_LABEL: 'drug label',
  GUIDELINE: 'guideline',
};
