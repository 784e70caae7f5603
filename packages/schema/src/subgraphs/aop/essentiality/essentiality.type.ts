import type { EffectOnOutcome, Intervention } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { EvidenceContext } from '../../../shared/provenance.type.ts';
import { EffectOnOutcomeEnum, InterventionEnum } from '../../../shared/pathway.vocabulary.ts';

@ObjectType({ implements: Node, description: 'An experiment that took an event away, and what became of the outcome.' })
@Directive('@key(fields: "id")')
export class Essentiality extends Node {
  @Field(() => InterventionEnum, { description: 'By what means.' })
  intervention!: Intervention;

  @Field(() => String, { description: 'What was taken away or blocked.' })
  what!: string;

  @Field(() => EffectOnOutcomeEnum, { description: 'What became of the outcome.' })
  effectOnOutcome!: EffectOnOutcome;

  @Field(() => String, { description: 'What was found, in one sentence.' })
  statement!: string;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context!: EvidenceContext | null;
}
