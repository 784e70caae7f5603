import {
  ADJACENCIES,
  AOP_ORIGINS,
  BASES,
  CELL_INVOLVEMENTS,
  CLINICAL_DIRECTIONS,
  CLINICAL_KINDS,
  DIRECTIONS,
  EFFECTS_ON_EVENT,
  EFFECTS_ON_OUTCOME,
  EVENT_MATCHES,
  EVENT_ROLES,
  EVIDENCE_CALLS,
  EVIDENCE_KINDS,
  EVIDENCE_SYSTEMS,
  GENE_CLASSES,
  GENE_INVOLVEMENTS,
  GENE_MENTIONS,
  GENE_PAGE_SECTIONS,
  GENE_PRODUCT_CHANGES,
  INTERACTION_KINDS,
  INTERVENTIONS,
  MEASURED_FORMS,
  MODULATING_EFFECTS,
  NAME_MATCH_METHODS,
  ORDER_FIELDS,
  ORGANISATION_LEVELS,
  RECEPTOR_ORIGINS,
  REFERENCE_KINDS,
  RELATIONSHIP_EFFECTS,
  STATUSES,
  TEST_PURPOSES,
  VERDICTS,
} from '@sequela/data';
import { registerEnumType } from 'type-graphql';

type EnumOf<Member extends string> = { readonly [Name in Member]: Name };
type Words<Member extends string> = { readonly [Name in Member]?: string };

/** Makes a graph enum of a vocabulary of the release. Members are their own values. */
function declareEnum<Member extends string>(
  name: string,
  members: readonly Member[],
  description: string,
  words: Words<Member> = {},
): EnumOf<Member> {
  const declared = Object.fromEntries(members.map((member) => [member, member])) as EnumOf<Member>;
  const described = Object.entries<string | undefined>(words).map(([member, text]) => [member, { description: text }]);
  registerEnumType(declared, { name, description, valuesConfig: Object.fromEntries(described) });
  return declared;
}

export const BasisEnum = declareEnum('Basis', BASES, 'How a statement is known.', {
  CURATED: 'Entered by the authors or curators of the source.',
  STATED: 'A cited source states it.',
  RECONSTRUCTED: 'Set by the IL-2 data set to make the pathway hang together.',
  BACKGROUND: 'Established knowledge, or combined from the cited sources; not stated there in these words.',
  COMPONENT: 'The authors named it as an ontology component of the event.',
  NAME_MATCH: 'Named in the text, found by exact name. Says nothing of involvement.',
  TEXT_MINED: 'Named in the text, found by entity recognition only. Says nothing of involvement.',
  MACHINE_WRITTEN: 'Written by a language model; see the verdicts.',
  UNSOURCED: 'No reference is given.',
});
export const StatusEnum = declareEnum('Status', STATUSES, 'How settled a statement is.', {
  DOCUMENTED: 'Shown or reported by a source.',
  HYPOTHESISED: 'Proposed by a source, or carried over from another disease or model.',
  CONTESTED: 'Sources disagree; see the contradictions.',
});
export const EventRoleEnum = declareEnum('EventRole', EVENT_ROLES, 'The role of an event in one AOP. The same event may have another role in another AOP.', {
  MOLECULAR_INITIATING_EVENT: 'Where the pathway starts: a stressor meets a molecule.',
  KEY_EVENT: 'A measurable step on the way.',
  ADVERSE_OUTCOME: 'What the pathway leads to, of concern to a regulator.',
});
export const AdjacencyEnum = declareEnum('Adjacency', ADJACENCIES, 'Whether two events follow each other directly in an AOP.', {
  ADJACENT: 'Nothing stands between them.',
  NON_ADJACENT: 'Other events of the AOP may stand between them.',
});
export const EvidenceCallEnum = declareEnum('EvidenceCall', EVIDENCE_CALLS, 'How strong its authors call the evidence. Null where the source has no call: that is not LOW.', {
  NOT_SPECIFIED: 'The authors chose "not specified".',
  NOT_GRADED: 'The source grades nothing.',
});
export const EvidenceKindEnum = declareEnum('EvidenceKind', EVIDENCE_KINDS, 'How a relationship was shown.', {
  CO_OCCURRENCE: 'Both events were seen in the same patients, animals or cultures.',
  TEMPORAL: 'The upstream event came first.',
  DOSE: 'The downstream event grew with the upstream one.',
  INTERVENTION: 'Changing the upstream event changed the downstream one.',
});
export const EvidenceSystemEnum = declareEnum('EvidenceSystem', EVIDENCE_SYSTEMS, 'The strongest kind of study behind a statement.', {
  CLINICAL: 'In patients or volunteers.',
  IN_VIVO: 'In living animals.',
  EX_VIVO: 'In tissue taken from a body.',
  IN_VITRO: 'In cell culture.',
  REVIEW: 'A review only.',
});
export const OrganisationLevelEnum = declareEnum('OrganisationLevel', ORGANISATION_LEVELS, 'Level of biological organisation, from molecule to population.');
export const DirectionEnum = declareEnum('Direction', DIRECTIONS, 'Which way something changes.');
export const RelationshipEffectEnum = declareEnum('RelationshipEffect', RELATIONSHIP_EFFECTS, 'Whether the upstream event brings the downstream one about, or holds it back.');
export const GeneInvolvementEnum = declareEnum('GeneInvolvement', GENE_INVOLVEMENTS, 'What a gene or its product is at an event.', {
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
export const EffectOnEventEnum = declareEnum('EffectOnEvent', EFFECTS_ON_EVENT, 'What a gene product does to the event.');
export const GeneProductChangeEnum = declareEnum('GeneProductChange', GENE_PRODUCT_CHANGES, 'What happens to the gene product at the event.');
export const MeasuredFormEnum = declareEnum('MeasuredForm', MEASURED_FORMS, 'In which form the gene product was measured.');
export const GeneMentionEnum = declareEnum('GeneMention', GENE_MENTIONS, 'How a gene comes to stand at an event.', {
  NAMED: 'The source places it at the event.',
  MEDIATOR: 'It passes between cells in an interaction of the event.',
  RECEPTOR: 'It is a receptor chain in an interaction of the event.',
  COMPONENT: 'It is an ontology component of the event.',
  TEXT: 'It is named in the text of the event.',
});
export const NameMatchMethodEnum = declareEnum('NameMatchMethod', NAME_MATCH_METHODS, 'How a name was found in a text.');
export const ReceptorOriginEnum = declareEnum('ReceptorOrigin', RECEPTOR_ORIGINS, 'Who names the receptor of an interaction.', {
  SOURCE: 'The cited reference.',
  CELLPHONEDB: 'CellPhoneDB, not the reference.',
  GENERAL_IMMUNOLOGY: 'General knowledge of immunology.',
});
export const InteractionKindEnum = declareEnum('InteractionKind', INTERACTION_KINDS, 'What passes between two cells, and how.');
export const ModulatingEffectEnum = declareEnum('ModulatingEffect', MODULATING_EFFECTS, 'What a modulating factor does to the step it acts on.');
export const InterventionEnum = declareEnum('Intervention', INTERVENTIONS, 'How an event was taken away to see whether it is essential.');
export const EffectOnOutcomeEnum = declareEnum('EffectOnOutcome', EFFECTS_ON_OUTCOME, 'What became of the outcome then.');
export const TestPurposeEnum = declareEnum('TestPurpose', TEST_PURPOSES, 'What a test system does with an event.', {
  MEASURES: 'Reads it out.',
  PERTURBS: 'Disturbs it, to see what follows; not a measurement.',
});
export const ClinicalKindEnum = declareEnum('ClinicalKind', CLINICAL_KINDS, 'What kind of clinical observation.');
export const ClinicalDirectionEnum = declareEnum('ClinicalDirection', CLINICAL_DIRECTIONS, 'Which way a clinical value moves.');
export const EventMatchEnum = declareEnum('EventMatch', EVENT_MATCHES, 'How an event of the IL-2 set relates to one of AOP-Wiki.', {
  BROAD: 'The AOP-Wiki event is wider.',
  NARROW: 'The AOP-Wiki event is narrower.',
  OPPOSITE_DIRECTION: 'The same quantity, the other way.',
});
export const ReferenceKindEnum = declareEnum('ReferenceKind', REFERENCE_KINDS, 'What kind of publication.');
export const GeneClassEnum = declareEnum('GeneClass', GENE_CLASSES, 'Class of a gene by HGNC gene groups and CellPhoneDB descriptions.');
export const VerdictEnum = declareEnum('Verdict', VERDICTS, 'What a check of a claim found.', {
  CONFIRMED: 'A source read agrees.',
  CONTRADICTED: 'A source read disagrees.',
  MIXED: 'Sources conflict, or one part holds and another does not.',
  UNVERIFIABLE: 'No source read settles it.',
});
export const AopOriginEnum = declareEnum('AopOrigin', AOP_ORIGINS, 'Where a pathway comes from.', {
  WIKI: 'AOP-Wiki.',
  RECONSTRUCTION: 'Put together from literature; read `originNote`.',
});
export const GenePageSectionEnum = declareEnum('GenePageSection', GENE_PAGE_SECTIONS, 'Section of a gene page.');
export const OrderFieldEnum = declareEnum('OrderField', ORDER_FIELDS, 'What a list is ordered by; ties go by id.');
export const OrderDirectionEnum = declareEnum('OrderDirection', ['ASC', 'DESC'] as const, 'Ascending or descending.');
export const UpstreamScopeEnum = declareEnum('UpstreamScope', ['CONNECTED', 'PATHWAY'] as const, 'Which events count as leading to an outcome.', {
  CONNECTED: 'Those from which relationships of one AOP lead to the outcome.',
  PATHWAY: 'Every other event of its AOPs, connected or not.',
});
