import type { AdverseOutcomeFilter as Filter } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { declareOrder, NodeFilter } from '../../../shared/list.input.ts';

@InputType({ description: 'Narrows a list of adverse outcomes.' })
export class AdverseOutcomeFilter extends NodeFilter implements Filter {
  @Field(() => ID, { nullable: true, description: 'Only outcomes of this AOP.' })
  aop?: string;
}

export const AdverseOutcomeOrder = declareOrder('AdverseOutcome');
