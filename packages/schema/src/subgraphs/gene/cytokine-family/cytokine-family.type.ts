import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'An HGNC gene group of cytokines.' })
@Directive('@key(fields: "id")')
export class CytokineFamily extends Node {
  @Field(() => String, { description: 'Name of the group, for example Interleukins.' })
  name!: string;
}
