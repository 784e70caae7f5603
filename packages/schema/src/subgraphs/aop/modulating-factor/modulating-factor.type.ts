import type { ModulatingEffect, Status } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { EvidenceContext } from '../../../shared/provenance.type.ts';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { ModulatingEffectEnum } from '../../../shared/pathway.vocabulary.ts';

@ObjectType({ implements: Node, description: 'What strengthens or weakens a step of a pathway without being a step itself.' })
@Directive('@key(fields: "id")')
export class ModulatingFactor extends Node {
  @Field(() => String, { description: 'Name of the factor.' })
  title!: string;

  @Field(() => ModulatingEffectEnum, { description: 'What it does to the step.' })
  effect!: ModulatingEffect;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context!: EvidenceContext | null;

  @Field(() => StatusEnum, { description: 'How settled it is that the factor acts.' })
  status!: Status;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
