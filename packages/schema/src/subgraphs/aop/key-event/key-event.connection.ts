import type { EventRole } from '@sequela/data';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../shared/page-info.type.ts';
import { EventRoleEnum } from '../../../shared/vocabulary.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from './key-event.type.ts';

@ObjectType({ description: 'An event in a list, and by which AOPs it is there.' })
export class KeyEventEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the causal order: the longest path from the start of the AOP, cycles joined. Null in lists without one.',
  })
  order!: number | null;

  @Field(() => [Aop], { description: 'The AOPs by which the event is in this list; empty in a list of all events.' })
  viaAops!: readonly unknown[];

  @Field(() => KeyEvent)
  node!: unknown;
}

@ObjectType({ description: 'A page of events.' })
export class KeyEventConnection {
  @Field(() => [KeyEventEdge])
  edges!: readonly KeyEventEdge[];

  @Field(() => [KeyEvent], { description: 'The events of the edges.' })
  nodes!: readonly unknown[];

  @Field(() => Int, { description: 'How many there are in all, on every page.' })
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'An AOP that holds the event, and in which role.' })
export class KeyEventAopEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => EventRoleEnum, { description: 'Role of the event in this AOP.' })
  role!: EventRole;

  @Field(() => Int, { nullable: true, description: 'Place in the causal order of this AOP; null where no relationship of it touches the event.' })
  order!: number | null;

  @Field(() => Aop)
  node!: unknown;
}

@ObjectType({ description: 'A page of AOPs that hold an event.' })
export class KeyEventAopConnection {
  @Field(() => [KeyEventAopEdge])
  edges!: readonly KeyEventAopEdge[];

  @Field(() => [Aop], { description: 'The AOPs of the edges; an AOP that holds the event in two roles stands twice.' })
  nodes!: readonly unknown[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
