import { entityStub, extendedEntity } from '../../shared/entity.ts';

/** Types of other subgraphs that this one only names, so that `node(id)` can answer with any of them. */
export const AdverseOutcome = entityStub('AdverseOutcome');
export const Essentiality = entityStub('Essentiality');
export const ModulatingFactor = entityStub('ModulatingFactor');
export const RelatedResource = entityStub('RelatedResource');
export const Interaction = entityStub('Interaction');
export const TestSystem = entityStub('TestSystem');
export const ClinicalParameter = entityStub('ClinicalParameter');

/** Types of other subgraphs on which sources may disagree: this one adds their conflicts. */
export const Aop = extendedEntity('Aop');
export const KeyEvent = extendedEntity('KeyEvent');
export const Manifestation = extendedEntity('Manifestation');
export const KeyEventRelationship = extendedEntity('KeyEventRelationship');
export const Stressor = extendedEntity('Stressor');
export const Chemical = extendedEntity('Chemical');
export const Treatment = extendedEntity('Treatment');
export const Gene = extendedEntity('Gene');
export const CytokineFamily = extendedEntity('CytokineFamily');
export const ReceptorComplex = extendedEntity('ReceptorComplex');
export const Pathway = extendedEntity('Pathway');
export const CellType = extendedEntity('CellType');
