import type { AopFilter as Filter, AopOrigin } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { declareOrder } from '../../../shared/list.input.ts';
import { ApplicabilityFilter, noteUnstated } from '../applicability/applicability.input.ts';
import { AopOriginEnum } from '../../../shared/pathway.vocabulary.ts';

@InputType({ description: 'Narrows a list of AOPs.' })
export class AopFilter extends ApplicabilityFilter implements Filter {
  @Field(() => AopOriginEnum, { nullable: true, description: 'Only AOPs of AOP-Wiki, or only reconstructions.' })
  origin?: AopOrigin;

  @Field(() => ID, { nullable: true, description: 'Only AOPs that end in this outcome.' })
  adverseOutcome?: string;

  @Field(() => ID, { nullable: true, description: 'Only AOPs that hold this event, in any role.' })
  keyEvent?: string;

  @Field(() => ID, { nullable: true, description: 'Only AOPs that this stressor sets off.' })
  stressor?: string;

  @Field(() => String, { nullable: true, description: 'Only AOPs with this status at the OECD, for example "WPHA/WNT Endorsed".' })
  oecdStatus?: string;
}

/** Notes what a list is narrowed by though no source of the release states it. */
export function noteUnfilled(context: ApiContext, filter: Filter): void {
  noteUnstated('Aop')(context, filter);
  if (filter.oecdStatus !== undefined) noteMissing(context, 'Aop.status', []);
}

export const AopOrder = declareOrder('Aop');
