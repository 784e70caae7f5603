import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/node.interface.ts';

/** What AOP-Wiki says of the age of its records. Not a graph type itself: see its subclasses. */
@ObjectType()
export abstract class TimestampedNode extends Node {
  @Field(() => String, { nullable: true, description: 'When it was made at its source, as written there; the source gives no time zone.' })
  createdAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When it was last changed at its source, as written there; the source gives no time zone.' })
  modifiedAt?: string | null;
}
