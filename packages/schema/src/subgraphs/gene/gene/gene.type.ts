import type { GeneClass } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { GeneClassEnum } from '../../../shared/association.vocabulary.ts';

@ObjectType({ implements: Node, description: 'A human gene, as HGNC has it.' })
@Directive('@key(fields: "id")')
export class Gene extends Node {
  @Field(() => String, { description: 'Approved symbol, for example IL2.' })
  symbol!: string;

  @Field(() => String, { description: 'Approved name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Cytogenetic band, for example 4q27.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'For example protein-coding gene.' })
  locusGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'For example gene with protein product.' })
  locusType!: string | null;

  @Field(() => [String], { description: 'Other symbols in use. One alias may belong to several genes.' })
  aliases!: readonly string[];

  @Field(() => [String], { description: 'Other names in use.' })
  aliasNames!: readonly string[];

  @Field(() => [String], { description: 'Symbols it had before.' })
  previousSymbols!: readonly string[];

  @Field(() => [String], { description: 'Names it had before.' })
  previousNames!: readonly string[];

  @Field(() => [GeneClassEnum], { description: 'Classes of immune signalling, by HGNC gene groups and CellPhoneDB.' })
  classes!: readonly GeneClass[];

  @Field(() => [String], { description: 'What put it into its classes: hgnc_group, cellphonedb_secreted_desc, cellphonedb_receptor_desc.' })
  classBasis!: readonly string[];
}
