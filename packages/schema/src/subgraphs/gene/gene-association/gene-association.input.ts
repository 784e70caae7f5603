import { Field, InputType } from 'type-graphql';
import { AssociationFilter } from '../../../shared/association.input.ts';

@InputType({ description: 'Narrows which statements that a gene stands at an event are returned.' })
export class GeneAssociationFilter extends AssociationFilter {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also matches of names that a reviewer found to mislead, such as ROS1 for reactive oxygen species.' })
  includeMisleading?: boolean | null;
}
