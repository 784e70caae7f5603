import {
  ADJACENCIES,
  AOP_ORIGINS,
  DIRECTIONS,
  EFFECTS_ON_OUTCOME,
  EVENT_MATCHES,
  EVENT_ROLES,
  INTERVENTIONS,
  MODULATING_EFFECTS,
  ORGANISATION_LEVELS,
  RELATIONSHIP_EFFECTS,
} from '@sequela/data';
import { declareEnum } from './declare-enum.ts';

/** Pathways, events and relationships. */
export const AopOriginEnum = declareEnum('AopOrigin', AOP_ORIGINS, 'Where a pathway comes from.', {
  WIKI: 'AOP-Wiki.',
  RECONSTRUCTION: 'Put together from literature; read `originNote`.',
});
export const EventRoleEnum = declareEnum('EventRole', EVENT_ROLES, 'The role of an event in one AOP. The same event may have another role in another AOP.', {
  MOLECULAR_INITIATING_EVENT: 'Where the pathway starts: a stressor meets a molecule.',
  KEY_EVENT: 'A measurable step on the way.',
  ADVERSE_OUTCOME: 'What the pathway leads to, of concern to a regulator.',
});
export const OrganisationLevelEnum = declareEnum('OrganisationLevel', ORGANISATION_LEVELS, 'Level of biological organisation, from molecule to population.', {
  MOLECULAR: 'A molecule: binding, expression, activity.',
  CELLULAR: 'A cell.',
  TISSUE: 'A tissue.',
  ORGAN: 'An organ or organ system.',
  INDIVIDUAL: 'A whole person or animal.',
  POPULATION: 'Many of them.',
});
export const DirectionEnum = declareEnum('Direction', DIRECTIONS, 'Which way something changes.', {
  INCREASED: 'More of it.',
  DECREASED: 'Less of it.',
  ACTIVATED: 'Set going.',
  ABNORMAL: 'Different, neither more nor less.',
  UNKNOWN: 'The source does not say which way.',
});
export const AdjacencyEnum = declareEnum('Adjacency', ADJACENCIES, 'Whether two events follow each other directly in an AOP.', {
  ADJACENT: 'Nothing stands between them.',
  NON_ADJACENT: 'Other events of the AOP may stand between them.',
});
export const RelationshipEffectEnum = declareEnum('RelationshipEffect', RELATIONSHIP_EFFECTS, 'Whether the upstream event brings the downstream one about, or holds it back.', {
  PROMOTES: 'The upstream event brings the downstream one about.',
  INHIBITS: 'The upstream event holds the downstream one back.',
});
export const ModulatingEffectEnum = declareEnum('ModulatingEffect', MODULATING_EFFECTS, 'What a modulating factor does to the step it acts on.', {
  DECREASES: 'Weakens the step.',
  INCREASES: 'Strengthens it.',
});
export const InterventionEnum = declareEnum('Intervention', INTERVENTIONS, 'How an event was taken away to see whether it is essential.', {
  KNOCK_OUT: 'The gene was taken out.',
  ANTIBODY: 'An antibody blocked the molecule.',
  INHIBITOR: 'A substance inhibited it.',
  DEPLETION: 'The cells were removed.',
  OTHER: 'By other means; see what was done.',
});
export const EffectOnOutcomeEnum = declareEnum('EffectOnOutcome', EFFECTS_ON_OUTCOME, 'What became of the outcome then.', {
  PREVENTED: 'The outcome did not come about.',
  REDUCED: 'It was milder or rarer.',
  REVERSED: 'It went back.',
  UNCHANGED: 'It came about all the same.',
  INCREASED: 'It was worse.',
});
export const EventMatchEnum = declareEnum('EventMatch', EVENT_MATCHES, 'How an event of the IL-2 set relates to one of AOP-Wiki.', {
  EXACT: 'The same event.',
  CLOSE: 'Much the same event.',
  BROAD: 'The AOP-Wiki event is wider.',
  NARROW: 'The AOP-Wiki event is narrower.',
  OPPOSITE_DIRECTION: 'The same quantity, the other way.',
});
export const UpstreamScopeEnum = declareEnum('UpstreamScope', ['CONNECTED', 'PATHWAY'] as const, 'Which events count as leading to an outcome.', {
  CONNECTED: 'Those from which relationships of one AOP lead to the outcome.',
  PATHWAY: 'Every other event of its AOPs, connected or not.',
});
