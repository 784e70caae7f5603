import type { Basis } from '@sequela/data';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { BasisEnum } from '../../../shared/vocabulary.ts';

@ObjectType({ description: 'A way of giving a stressor on which evidence depends.' })
export class Regimen {
  @Field(() => ID, { description: 'Name of the regimen within its stressor.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => BasisEnum)
  basis!: Basis;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ implements: Node, description: 'What sets a pathway off: a chemical, a medicine, a physical agent.' })
@Directive('@key(fields: "id")')
export class Stressor extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => [String])
  synonyms!: readonly string[];

  @Field(() => [Regimen], { description: 'Ways of giving it on which evidence depends.' })
  regimens!: readonly Regimen[];
}

@ObjectType({ implements: Node, description: 'A substance with its identifiers.' })
@Directive('@key(fields: "id")')
export class Chemical extends Node {
  @Field(() => String, { nullable: true, description: 'Null where no openly licensed source in the release names it.' })
  label!: string | null;

  @Field(() => String, { description: 'CAS Registry Number.' })
  casNumber!: string;

  @Field(() => [String])
  synonyms!: readonly string[];
}
