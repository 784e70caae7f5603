import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'An event that is the adverse outcome of at least one AOP. Its id is that of the event.' })
@Directive('@key(fields: "id")')
export class AdverseOutcome extends Node {
  @Field(() => String, { description: 'Title of the event.' })
  title!: string;
}
