import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A medicine, and what it leads to.' })
@Directive('@key(fields: "id")')
export class Treatment extends Node {
  @Field(() => String, { description: 'Name of the treatment.' })
  title!: string;
}
