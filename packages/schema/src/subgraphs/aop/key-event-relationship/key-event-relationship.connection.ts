import type { Adjacency, EvidenceCall } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { GradedText } from '../../../shared/statement.type.ts';
import { EvidenceCallEnum } from '../../../shared/evidence.vocabulary.ts';
import { AdjacencyEnum } from '../../../shared/pathway.vocabulary.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEventRelationship } from './key-event-relationship.type.ts';

export const KeyEventRelationshipConnection = declarePlainConnection(
  'KeyEventRelationship',
  () => KeyEventRelationship,
  'key event relationships',
);

@ObjectType({ description: 'An AOP that holds the relationship, with the calls it makes of it.' })
export class RelationshipAopEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => AdjacencyEnum, { nullable: true, description: 'Whether the two events follow each other directly in this AOP; null where the source does not say.' })
  adjacency!: Adjacency | null;

  @Field(() => EvidenceCallEnum, { nullable: true, description: 'Overall weight of evidence in this AOP; null where none is recorded.' })
  weightOfEvidence!: EvidenceCall | null;

  @Field(() => GradedText, { nullable: true, description: 'How well the size of one event is known to follow from the other, in this AOP.' })
  quantitativeUnderstanding!: GradedText | null;

  @Field(() => Aop, { description: 'The AOP.' })
  node!: unknown;
}

export const RelationshipAopConnection = declareEdgeConnection('RelationshipAopConnection', () => RelationshipAopEdge, () => Aop, 'AOPs that hold a relationship');
