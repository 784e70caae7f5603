import { Field, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { KeyEventRelationship } from '../key-event-relationship/key-event-relationship.type.ts';

export const SHARED_PARTS = ['KEY_EVENTS', 'RELATIONSHIPS'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

export const SharedPartEnum = declareEnum('SharedPart', SHARED_PARTS, 'What two AOPs must share to be related.', {
  KEY_EVENTS: 'At least one key event; those that share most events come first.',
  RELATIONSHIPS: 'At least one relationship, and so both its events; those that share most relationships come first.',
});

@ObjectType({ description: 'An AOP that shares events with another.' })
export class RelatedAopEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => Int, { description: 'How many events both hold, in whatever roles.' })
  sharedKeyEventCount!: number;

  @Field(() => [KeyEvent], { description: 'The events that both hold, by id.' })
  sharedKeyEvents!: readonly unknown[];

  @Field(() => Int, { description: 'How many relationships both hold.' })
  sharedRelationshipCount!: number;

  @Field(() => [KeyEventRelationship], { description: 'The relationships that both hold, by id. Each AOP makes calls of its own of them.' })
  sharedRelationships!: readonly unknown[];

  @Field(() => Aop, { description: 'The other AOP.' })
  node!: unknown;
}

export const RelatedAopConnection = declareEdgeConnection('RelatedAopConnection', () => RelatedAopEdge, () => Aop, 'AOPs that share events with another, most shared first');
