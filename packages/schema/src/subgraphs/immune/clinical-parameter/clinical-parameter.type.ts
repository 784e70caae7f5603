import type { ClinicalDirection, ClinicalKind } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { ClinicalDirectionEnum, ClinicalKindEnum } from '../../../shared/association.vocabulary.ts';

@ObjectType({ implements: Node, description: 'What is measured or seen in a patient.' })
@Directive('@key(fields: "id")')
export class ClinicalParameter extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ClinicalKindEnum, { description: 'What kind of observation it is.' })
  kind!: ClinicalKind;

  @Field(() => ClinicalDirectionEnum, { nullable: true, description: 'Which way it moves; null where that does not apply.' })
  direction!: ClinicalDirection | null;

  @Field(() => String, { nullable: true, description: 'What the source says of it.' })
  detail!: string | null;
}
