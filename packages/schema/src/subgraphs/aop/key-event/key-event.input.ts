import type { EventRole, KeyEventFilter as Filter, OrganisationLevel } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { declareOrder } from '../../../shared/list.input.ts';
import { ApplicabilityFilter } from '../applicability/applicability.input.ts';
import { EventRoleEnum, OrganisationLevelEnum } from '../../../shared/pathway.vocabulary.ts';

@InputType({ description: 'Narrows a list of key events.' })
export class KeyEventFilter extends ApplicabilityFilter implements Filter {
  @Field(() => EventRoleEnum, { nullable: true, description: 'Only events that have this role in at least one AOP (or in `aop`, if given).' })
  role?: EventRole;

  @Field(() => ID, { nullable: true, description: 'Only events of this AOP.' })
  aop?: string;

  @Field(() => ID, { nullable: true, description: 'Only events at which this gene stands with a basis that supports involvement.' })
  gene?: string;

  @Field(() => ID, { nullable: true, description: 'Only events at which this cell type stands.' })
  cellType?: string;

  @Field(() => OrganisationLevelEnum, { nullable: true, description: 'Only events at this level of biological organisation.' })
  level?: OrganisationLevel;
}

export const KeyEventOrder = declareOrder('KeyEvent');
