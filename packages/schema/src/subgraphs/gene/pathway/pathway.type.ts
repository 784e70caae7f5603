import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A pathway drawing of WikiPathways.' })
@Directive('@key(fields: "id")')
export class Pathway extends Node {
  @Field(() => String, { description: 'Title of the drawing.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Plain text of its authors.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the last edit, year-month-day.' })
  lastEdited!: string | null;

  @Field(() => String, { nullable: true, description: 'Revision at WikiPathways.' })
  revision!: string | null;

  @Field(() => [ID], { description: 'Ontology terms given to it.' })
  ontologyIds!: readonly string[];

  @Field(() => [String], { description: 'Communities on whose lists it is, for example AOP.' })
  communities!: readonly string[];
}
