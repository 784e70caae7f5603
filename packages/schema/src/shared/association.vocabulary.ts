import {
  CELL_INVOLVEMENTS,
  CLINICAL_DIRECTIONS,
  CLINICAL_KINDS,
  EFFECTS_ON_EVENT,
  GENE_CLASSES,
  GENE_INVOLVEMENTS,
  GENE_MENTIONS,
  GENE_PRODUCT_CHANGES,
  INTERACTION_KINDS,
  MATCH_VERDICTS,
  MEASURED_FORMS,
  NAME_MATCH_METHODS,
  RECEPTOR_ORIGINS,
  TEST_PURPOSES,
} from '@sequela/data';
import { declareEnum } from './declare-enum.ts';

/** What stands at an event: genes, cells, tests, clinical values. */
export const GeneInvolvementEnum = declareEnum('GeneInvolvement', GENE_INVOLVEMENTS, 'What a gene or its product is at an event.', {
  LIGAND: 'Binds a receptor.',
  RECEPTOR: 'Is a chain of a receptor.',
  SIGNALLING: 'Passes the signal on inside the cell.',
  EFFECTOR: 'Does the harm or the work.',
  INDUCER: 'Brings the event about.',
  MARKER: 'Tells the cells or the state apart.',
  BIOMARKER: 'Is measured to follow the event.',
  MODULATOR: 'Strengthens or weakens the event.',
  REQUIRED: 'The event does not happen, or is weaker, without it.',
  CANDIDATE: 'Proposed, not shown.',
});
export const CellInvolvementEnum = declareEnum('CellInvolvement', CELL_INVOLVEMENTS, 'What a cell does at an event.', {
  SOURCE: 'Gives off the mediator.',
  RESPONDER: 'Reacts to it.',
  EFFECTOR: 'Does the harm or the work.',
  TARGET: 'Is acted upon.',
  SITE: 'Is where it happens.',
});
export const EffectOnEventEnum = declareEnum('EffectOnEvent', EFFECTS_ON_EVENT, 'What a gene product does to the event.', {
  PROMOTES: 'Brings the event about or strengthens it.',
  INHIBITS: 'Holds the event back.',
  UNKNOWN: 'The source does not say.',
});
export const GeneProductChangeEnum = declareEnum('GeneProductChange', GENE_PRODUCT_CHANGES, 'What happens to the gene product at the event.', {
  INCREASED: 'More of it.',
  DECREASED: 'Less of it.',
  ACTIVATED: 'Set going, for example phosphorylated.',
  SHED: 'Cut loose from the cell surface.',
  UNKNOWN: 'The source does not say.',
});
export const MeasuredFormEnum = declareEnum('MeasuredForm', MEASURED_FORMS, 'In which form the gene product was measured.', {
  MRNA: 'Messenger RNA.',
  PROTEIN: 'Protein, without saying where.',
  SURFACE: 'Protein on the cell surface.',
  SOLUBLE: 'Protein in serum, plasma or supernatant.',
  PHOSPHO: 'Phosphorylated protein.',
  ACTIVITY: 'What the protein does.',
});
export const GeneMentionEnum = declareEnum('GeneMention', GENE_MENTIONS, 'How a gene comes to stand at an event.', {
  NAMED: 'The source places it at the event.',
  MEDIATOR: 'It passes between cells in an interaction of the event.',
  RECEPTOR: 'It is a receptor chain in an interaction of the event.',
  COMPONENT: 'It is an ontology component of the event.',
  TEXT: 'It is named in the text of the event.',
});
export const MatchVerdictEnum = declareEnum('MatchVerdict', MATCH_VERDICTS, 'How sure a reviewer is that a name stands for something else.', {
  MISLEADING: 'Another thing is meant.',
  DOUBTFUL: 'Probably another thing is meant; the gene could not be ruled out.',
});
export const NameMatchMethodEnum = declareEnum('NameMatchMethod', NAME_MATCH_METHODS, 'How a name was found in a text.', {
  REGEX: 'The exact name of the gene, found by a pattern.',
  NER: 'Found by a program that recognises names of genes.',
});
export const ReceptorOriginEnum = declareEnum('ReceptorOrigin', RECEPTOR_ORIGINS, 'Who names the receptor of an interaction.', {
  SOURCE: 'The cited reference.',
  CELLPHONEDB: 'CellPhoneDB, not the reference.',
  GENERAL_IMMUNOLOGY: 'General knowledge of immunology.',
});
export const GeneClassEnum = declareEnum('GeneClass', GENE_CLASSES, 'Class of a gene by HGNC gene groups and CellPhoneDB descriptions.', {
  CYTOKINE: 'Cytokines, chemokines among them.',
  GROWTH_FACTOR: 'Growth factors.',
  CYTOKINE_RECEPTOR: 'Chains of cytokine and chemokine receptors.',
  TOLL_LIKE_RECEPTOR: 'Toll-like receptors.',
  SOCS: 'Suppressors of cytokine signalling.',
  INTERFERON_REGULATORY_FACTOR: 'Interferon regulatory factors.',
});
export const InteractionKindEnum = declareEnum('InteractionKind', INTERACTION_KINDS, 'What passes between two cells, and how.', {
  CYTOKINE_RECEPTOR: 'A cytokine acts on its receptor.',
  CYTOKINE_SECRETION: 'A cell gives off a cytokine.',
  CHEMOKINE_RECEPTOR: 'A chemokine acts on its receptor.',
  CHEMOKINE_SECRETION: 'A cell gives off a chemokine.',
  GRANULE_RELEASE: 'A cell empties its granules.',
  CYTOTOXIC_GRANULE: 'A cell kills another by its granules.',
  CONTACT: 'Two cells touch.',
  ADHESION: 'A cell holds on to another.',
  AUTOCRINE: 'A cell acts on itself.',
  COMPLEMENT: 'Complement acts on a cell.',
});
export const TestPurposeEnum = declareEnum('TestPurpose', TEST_PURPOSES, 'What a test system does with an event.', {
  MEASURES: 'Reads it out.',
  PERTURBS: 'Disturbs it, to see what follows; not a measurement.',
});
export const ClinicalKindEnum = declareEnum('ClinicalKind', CLINICAL_KINDS, 'What kind of clinical observation.', {
  LABORATORY: 'A laboratory value.',
  SIGN: 'Seen by the examiner.',
  SYMPTOM: 'Felt by the patient.',
  GRADE: 'A grade on a toxicity scale.',
  FUNCTION_TEST: 'A test of how an organ works.',
  IMAGING: 'Seen in a picture of the body.',
});
export const ClinicalDirectionEnum = declareEnum('ClinicalDirection', CLINICAL_DIRECTIONS, 'Which way a clinical value moves.', {
  INCREASE: 'The value rises.',
  DECREASE: 'The value falls.',
});
