import type { Basis } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';

@ObjectType({ description: 'How a pathway was put together from literature, and how far it reaches.' })
export class AopReconstruction {
  @Field(() => String, { description: 'What the authors of the published pathway call it.' })
  statusOfPublishedAop!: string;

  @Field(() => BasisEnum, { description: 'How the order of the events is known.' })
  orderBasis!: Basis;

  @Field(() => String, { description: 'How much of the published pathway could be read.' })
  completeness!: string;
}
