import type {
  Basis,
  CellInvolvement,
  Direction,
  EffectOnEvent,
  EventRole,
  EvidenceSystem,
  GeneInvolvement,
  GeneProductChange,
  MeasuredForm,
  OrganisationLevel,
  ReceptorOrigin,
  Status,
} from '../graphql/generated/graphql.ts';

/** How the closed vocabularies of the graph read to a person. A new member does not compile until it has words. */
type Words<K extends string> = Readonly<Record<K, string>>;

export const ROLE_WORDS: Words<EventRole> = {
  MOLECULAR_INITIATING_EVENT: 'Molecular initiating event',
  KEY_EVENT: 'Key event',
  ADVERSE_OUTCOME: 'Adverse outcome',
};

export const STATUS_WORDS: Words<Status> = { DOCUMENTED: 'documented', HYPOTHESISED: 'hypothesised', CONTESTED: 'contested' };

/** How settled a statement is; that its source does not say so is not the same as documented. */
export const statusWords = (status: Status | null): string => (status === null ? 'status not stated' : STATUS_WORDS[status]);

export const DIRECTION_WORDS: Words<Direction> = {
  INCREASED: 'increased',
  DECREASED: 'decreased',
  ACTIVATED: 'activated',
  ABNORMAL: 'abnormal',
  UNKNOWN: 'direction not known',
};

export const CHANGE_WORDS: Words<GeneProductChange> = {
  INCREASED: 'increased',
  DECREASED: 'decreased',
  ACTIVATED: 'activated',
  SHED: 'shed',
  UNKNOWN: 'change not known',
};

export const EFFECT_WORDS: Words<EffectOnEvent> = { PROMOTES: 'promotes the event', INHIBITS: 'hinders the event', UNKNOWN: 'effect on the event not known' };

export const GENE_INVOLVEMENT_WORDS: Words<GeneInvolvement> = {
  LIGAND: 'ligand',
  RECEPTOR: 'receptor',
  SIGNALLING: 'signalling',
  EFFECTOR: 'effector',
  INDUCER: 'inducer',
  MARKER: 'marker',
  BIOMARKER: 'biomarker',
  REQUIRED: 'required',
  MODULATOR: 'modulator',
  CANDIDATE: 'candidate',
};

export const CELL_INVOLVEMENT_WORDS: Words<CellInvolvement> = {
  SOURCE: 'source',
  RESPONDER: 'responder',
  EFFECTOR: 'effector',
  TARGET: 'target',
  SITE: 'site',
};

export const MEASURED_WORDS: Words<MeasuredForm> = {
  MRNA: 'as mRNA',
  PROTEIN: 'as protein',
  SURFACE: 'on the cell surface',
  SOLUBLE: 'as soluble form',
  PHOSPHO: 'phosphorylated',
  ACTIVITY: 'by activity',
};

export const SYSTEM_WORDS: Words<EvidenceSystem> = {
  CLINICAL: 'clinical',
  IN_VIVO: 'in vivo',
  EX_VIVO: 'ex vivo',
  IN_VITRO: 'in vitro',
  REVIEW: 'review',
};

export const LEVEL_WORDS: Words<OrganisationLevel> = {
  MOLECULAR: 'molecular',
  CELLULAR: 'cellular',
  TISSUE: 'tissue',
  ORGAN: 'organ',
  INDIVIDUAL: 'individual',
  POPULATION: 'population',
};

export const RECEPTOR_ORIGIN_WORDS: Words<ReceptorOrigin> = {
  SOURCE: 'receptor named by the source',
  CELLPHONEDB: 'receptor from CellPhoneDB',
  GENERAL_IMMUNOLOGY: 'receptor from general immunology',
};

/** How a statement is known: a letter for tight places, a word, and what the word means. */
export const BASIS_WORDS: Readonly<Record<Basis, { readonly letter: string; readonly word: string; readonly meaning: string }>> = {
  CURATED: { letter: 'C', word: 'curated', meaning: 'entered by the authors of the pathway' },
  STATED: { letter: 'S', word: 'stated', meaning: 'a cited source states it' },
  BACKGROUND: { letter: 'B', word: 'background', meaning: 'general knowledge, not from a study of this event' },
  RECONSTRUCTED: { letter: 'R', word: 'reconstructed', meaning: 'put together by the authors of the data set' },
  COMPONENT: { letter: 'O', word: 'component', meaning: 'ontology component of the event' },
  NAME_MATCH: { letter: 'N', word: 'named', meaning: 'named in the text of the event; says nothing of involvement' },
  TEXT_MINED: { letter: 'T', word: 'text-mined', meaning: 'found in the text by a program only' },
  MACHINE_WRITTEN: { letter: 'M', word: 'machine-written', meaning: 'written by a program' },
  UNSOURCED: { letter: 'U', word: 'unsourced', meaning: 'no source found' },
};
