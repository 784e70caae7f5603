import type { EventRole } from '@sequela/data';
import { Field, Int, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { EventRoleEnum } from '../../../shared/pathway.vocabulary.ts';
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

  @Field(() => KeyEvent, { description: 'The event.' })
  node!: unknown;
}

export const KeyEventConnection = declareEdgeConnection('KeyEventConnection', () => KeyEventEdge, () => KeyEvent, 'events');

@ObjectType({ description: 'An AOP that holds the event, and in which role.' })
export class KeyEventAopEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => EventRoleEnum, { description: 'Role of the event in this AOP.' })
  role!: EventRole;

  @Field(() => Int, { nullable: true, description: 'Place in the causal order of this AOP; null where no relationship of it touches the event.' })
  order!: number | null;

  @Field(() => Aop, { description: 'The AOP.' })
  node!: unknown;
}

export const KeyEventAopConnection = declareEdgeConnection('KeyEventAopConnection', () => KeyEventAopEdge, () => Aop, 'AOPs that hold an event, one row per role: an AOP that holds it in two roles stands twice');
