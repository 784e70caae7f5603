import { entityStub, extendedEntity } from '../../shared/entity.ts';

/** Types of other subgraphs that this one points at. */
export const Reference = entityStub('Reference');
export const Source = entityStub('Source');
export const Aop = entityStub('Aop');
export const Interaction = entityStub('Interaction');

/** Types of other subgraphs to which this one adds fields. */
export const KeyEvent = extendedEntity('KeyEvent');
export const Manifestation = extendedEntity('Manifestation');
export const AdverseOutcome = extendedEntity('AdverseOutcome');
export const KeyEventRelationship = extendedEntity('KeyEventRelationship');
