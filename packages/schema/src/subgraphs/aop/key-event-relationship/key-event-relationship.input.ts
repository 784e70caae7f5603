import type { KeyEventRelationshipFilter as Filter, Status } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { declareOrder } from '../../../shared/list.input.ts';
import { ApplicabilityFilter } from '../applicability/applicability.input.ts';

@InputType({ description: 'Narrows a list of relationships.' })
export class KeyEventRelationshipFilter extends ApplicabilityFilter implements Filter {
  @Field(() => ID, { nullable: true, description: 'Only relationships of this AOP.' })
  aop?: string;

  @Field(() => ID, { nullable: true, description: 'Only relationships that start at this event.' })
  upstream?: string;

  @Field(() => ID, { nullable: true, description: 'Only relationships that end at this event.' })
  downstream?: string;

  @Field(() => [StatusEnum], { nullable: true, description: 'Only relationships with one of these statuses, in themselves or in at least one AOP that holds them. AOP-Wiki states none.' })
  status?: readonly Status[];
}

export const KeyEventRelationshipOrder = declareOrder('KeyEventRelationship');
