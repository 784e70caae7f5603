import { entityStub, extendedEntity } from '../../shared/entity.ts';

/** Types of other subgraphs that this one points at. */
export const Reference = entityStub('Reference');
export const Source = entityStub('Source');
export const ModulatingFactor = entityStub('ModulatingFactor');
export const ReceptorComplex = entityStub('ReceptorComplex');

/** Types of other subgraphs to which this one adds fields. */
export const Aop = extendedEntity('Aop');
export const KeyEvent = extendedEntity('KeyEvent');
export const Manifestation = extendedEntity('Manifestation');
export const AdverseOutcome = extendedEntity('AdverseOutcome');
export const Gene = extendedEntity('Gene');
