import type { EvidenceContext as Context, InteractionKind, ReceptorOrigin, Status } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { EvidenceContext } from '../../../shared/provenance.type.ts';
import { InteractionKindEnum, ReceptorOriginEnum } from '../../../shared/association.vocabulary.ts';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';

@ObjectType({ implements: Node, description: 'Something passes from one cell to another at an event, and what it does there.' })
@Directive('@key(fields: "id")')
export class Interaction extends Node {
  @Field(() => InteractionKindEnum, { description: 'What passes between the cells, and how.' })
  kind!: InteractionKind;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the complex that the mediators form (as CellPhoneDB has it); null where they act one by one.',
  })
  mediatorComplex!: string | null;

  @Field(() => String, { nullable: true, description: 'What to know of the receptor.' })
  receptorNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Why no receptor is named, where none is.' })
  receptorNullReason!: string | null;

  @Field(() => String, { description: 'What comes of it, in words.' })
  effect!: string;

  @Field(() => StatusEnum, { description: 'How settled it is.' })
  status!: Status;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context!: Context | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}

@ObjectType({ description: 'The receptor that some mediators of an interaction bind. Sets with the same mediator are alternatives.' })
export class ReceptorSet {
  @Field(() => ReceptorOriginEnum, { description: 'Who names the receptor.' })
  origin!: ReceptorOrigin;
}
