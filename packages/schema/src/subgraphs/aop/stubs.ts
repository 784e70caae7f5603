import { entityStub, extendedEntity } from '../../shared/entity.ts';

/** Types of other subgraphs that this one points at, or adds fields to. */
export const Reference = entityStub('Reference');
export const Source = entityStub('Source');
export const Gene = extendedEntity('Gene');
export const CellType = extendedEntity('CellType');
