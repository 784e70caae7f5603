import { InputType } from 'type-graphql';
import { AssociationFilter } from '../../../shared/association.input.ts';

@InputType({ description: 'Narrows which statements that a cell type stands at an event are returned.' })
export class CellAssociationFilter extends AssociationFilter {}
