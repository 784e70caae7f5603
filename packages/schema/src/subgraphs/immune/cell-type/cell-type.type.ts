import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A type of cell, as the Cell Ontology has it; with an id of the IL-2 set where the ontology has no term.' })
@Directive('@key(fields: "id")')
export class CellType extends Node {
  @Field(() => String, { description: 'Preferred name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What makes a cell one of this type; null where no source in the release defines it.' })
  definition!: string | null;

  @Field(() => [String], { description: 'Other names of the same cell type.' })
  synonyms!: readonly string[];

  @Field(() => [String], { description: 'Other ids of the same cell type, for example iraop.cells:t-cell; lookups take them too.' })
  aliases!: readonly string[];

  @Field(() => Boolean, { description: 'True where the Cell Ontology has withdrawn the term.' })
  deprecated!: boolean;
}
