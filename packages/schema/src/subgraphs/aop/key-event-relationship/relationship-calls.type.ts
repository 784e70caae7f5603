import type { Adjacency, EvidenceCall } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { EvidenceCallEnum } from '../../../shared/evidence.vocabulary.ts';
import { AdjacencyEnum } from '../../../shared/pathway.vocabulary.ts';
import { GradedText } from '../../../shared/statement.type.ts';

/** What an AOP says of a relationship, whichever of the two one comes from. */
@ObjectType()
export abstract class RelationshipCalls {
  @Field(() => AdjacencyEnum, { nullable: true, description: 'Whether the two events follow each other directly in this AOP; null where the source does not say.' })
  adjacency!: Adjacency | null;

  @Field(() => EvidenceCallEnum, { nullable: true, description: 'Overall weight of evidence in this AOP; null where none is recorded.' })
  weightOfEvidence!: EvidenceCall | null;

  @Field(() => GradedText, { nullable: true, description: 'How well the size of one event is known to follow from the other, in this AOP.' })
  quantitativeUnderstanding!: GradedText | null;
}
