import { Field, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEventRelationship } from './key-event-relationship.type.ts';
import { RelationshipCalls } from './relationship-calls.type.ts';

export const KeyEventRelationshipConnection = declarePlainConnection(
  'KeyEventRelationship',
  () => KeyEventRelationship,
  'key event relationships',
);

@ObjectType({ description: 'An AOP that holds the relationship, with the calls it makes of it.' })
export class RelationshipAopEdge extends RelationshipCalls {
  @Field(() => Aop, { description: 'The AOP.' })
  node!: unknown;
}

export const RelationshipAopConnection = declareEdgeConnection('RelationshipAopConnection', () => RelationshipAopEdge, () => Aop, 'AOPs that hold a relationship');
