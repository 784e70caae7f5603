import type { Adjacency, EvidenceCall } from '@sequela/data';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../shared/page-info.type.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { GradedText } from '../../../shared/statement.type.ts';
import { AdjacencyEnum, EvidenceCallEnum } from '../../../shared/vocabulary.ts';
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

  @Field(() => AdjacencyEnum, { nullable: true })
  adjacency!: Adjacency | null;

  @Field(() => EvidenceCallEnum, { nullable: true, description: 'Overall weight of evidence in this AOP; null where none is recorded.' })
  weightOfEvidence!: EvidenceCall | null;

  @Field(() => GradedText, { nullable: true, description: 'How well the size of one event is known to follow from the other, in this AOP.' })
  quantitativeUnderstanding!: GradedText | null;

  @Field(() => Aop)
  node!: unknown;
}

@ObjectType({ description: 'A page of AOPs that hold a relationship.' })
export class RelationshipAopConnection {
  @Field(() => [RelationshipAopEdge])
  edges!: readonly RelationshipAopEdge[];

  @Field(() => [Aop], { description: 'The AOPs of the edges.' })
  nodes!: readonly unknown[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
