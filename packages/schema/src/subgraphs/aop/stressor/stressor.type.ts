import type { Basis } from '@sequela/data';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';
import { TimestampedNode } from '../timestamped.ts';

@ObjectType({ description: 'A way of giving a stressor on which evidence depends.' })
export class Regimen {
  @Field(() => ID, { description: 'Name of the regimen within its stressor.' })
  id!: string;

  @Field(() => String, { description: 'Name of the regimen.' })
  title!: string;

  @Field(() => String, { description: 'How much is given, by what route and how often.' })
  description!: string;

  @Field(() => BasisEnum, { description: 'How the regimen is known.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}

@ObjectType({ description: 'A chemical of a stressor, and the name under which the stressor lists it.' })
export class ChemicalTerm {
  @Field(() => String, { description: 'The name that the source uses for it there.' })
  term!: string;
}

@ObjectType({ implements: Node, description: 'What sets a pathway off: a chemical, a medicine, a physical agent.' })
@Directive('@key(fields: "id")')
export class Stressor extends TimestampedNode {
  @Field(() => String, { description: 'Name of the stressor.' })
  name!: string;

  @Field(() => [String], { description: 'Other names, trade names among them.' })
  synonyms!: readonly string[];

  @Field(() => [Regimen], { description: 'Ways of giving it on which evidence depends.' })
  regimens!: readonly Regimen[];
}

@ObjectType({ implements: Node, description: 'A substance with its identifiers.' })
@Directive('@key(fields: "id")')
export class Chemical extends Node {
  @Field(() => String, { nullable: true, description: 'Null where no openly licensed source in the release names it.' })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'CAS Registry Number; null where the substance has none in any source of the release.' })
  casNumber!: string | null;

  @Field(() => [String], { description: 'Other names.' })
  synonyms!: readonly string[];
}
