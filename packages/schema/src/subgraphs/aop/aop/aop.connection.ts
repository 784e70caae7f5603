import type { EvidenceCall, EventRole } from '@sequela/data';
import { Field, Int, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { EvidenceCallEnum } from '../../../shared/evidence.vocabulary.ts';
import { EventRoleEnum } from '../../../shared/pathway.vocabulary.ts';
import { longTextsOf } from '../../../shared/long-text.resolver.ts';
import { Essentiality } from '../essentiality/essentiality.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { KeyEventRelationship } from '../key-event-relationship/key-event-relationship.type.ts';
import { RelationshipCalls } from '../key-event-relationship/relationship-calls.type.ts';
import { Aop } from './aop.type.ts';

export const AopConnection = declarePlainConnection('Aop', () => Aop, 'AOPs');

@ObjectType({ description: 'How essential an event is to its pathway.' })
export class EventEssentiality {
  @Field(() => EvidenceCallEnum, { nullable: true, description: 'The call of the authors of the AOP; null where they give none.' })
  call!: EvidenceCall | null;

  @Field(() => [Essentiality], { description: 'Experiments that took the event away.' })
  interventions!: readonly unknown[];
}

export const EventEssentialityResolver = longTextsOf(() => EventEssentiality, { text: 'The words behind the call; null where there are none.' });

@ObjectType({ description: 'An event in an AOP, with what belongs to this pair and not to the event.' })
export class AopKeyEventEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => EventRoleEnum, { description: 'Role of the event in this AOP.' })
  role!: EventRole;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the causal order: the longest path from the start, after the events of a cycle are joined. Null where no relationship of the AOP touches the event.',
  })
  order!: number | null;

  @Field(() => EventEssentiality, { description: 'How essential the event is to this AOP.' })
  essentiality!: EventEssentiality;

  @Field(() => KeyEvent, { description: 'The event.' })
  node!: unknown;
}

export const AopKeyEventEdgeResolver = longTextsOf(() => AopKeyEventEdge, {
  evidenceForChemicalInitiation: 'Of a molecular initiating event: why chemicals are held to set it off.',
  regulatoryExamples: 'Of an adverse outcome: examples of its use in regulation.',
});

export const AopKeyEventConnection = declareEdgeConnection('AopKeyEventConnection', () => AopKeyEventEdge, () => KeyEvent, 'events of an AOP, causes first');

@ObjectType({ description: 'A relationship in an AOP, with the calls that this AOP makes of it.' })
export class AopRelationshipEdge extends RelationshipCalls {
  @Field(() => KeyEventRelationship, { description: 'The relationship.' })
  node!: unknown;
}

export const AopRelationshipConnection = declareEdgeConnection('AopRelationshipConnection', () => AopRelationshipEdge, () => KeyEventRelationship, 'relationships of an AOP');
