import type { Basis, ConflictKind } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';
import { ConflictKindEnum } from './conflict.input.ts';

@ObjectType({ description: 'One of the values that sources disagree on, and who gives it.' })
export class ConflictValue {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => BasisEnum, { description: 'How those who give it know it.' })
  basis!: Basis;
}

@ObjectType({ implements: Node, description: 'Two or more sources disagree on a value.' })
@Directive('@key(fields: "id")')
export class Conflict extends Node {
  @Field(() => String, { description: 'The value in question, for example hgncId or location.' })
  field!: string;

  @Field(() => ConflictKindEnum, { description: 'Whether they contradict each other, or a name was changed.' })
  kind!: ConflictKind;

  @Field(() => [ConflictValue], { description: 'Every value given, and by whom.' })
  values!: readonly ConflictValue[];

  @Field(() => String, { nullable: true, description: 'How the disagreement came about, where that is known.' })
  explanation!: string | null;
}
