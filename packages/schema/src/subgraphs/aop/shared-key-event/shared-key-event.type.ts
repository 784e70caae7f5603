import { Field, Int, ObjectType } from 'type-graphql';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';

@ObjectType({ description: 'How one pathway goes on after an event that it shares with others.' })
export class PathwayParting {
  @Field(() => Aop, { description: 'The pathway.' })
  aop!: unknown;

  @Field(() => [KeyEvent], { description: 'Events that directly follow in this pathway and that not all of the pathways asked about hold.' })
  keyEvents!: readonly unknown[];
}

@ObjectType({ description: 'An event that at least two of the pathways asked about hold.' })
export class SharedKeyEvent {
  @Field(() => KeyEvent, { description: 'The event.' })
  keyEvent!: unknown;

  @Field(() => [Aop], { description: 'Those of the pathways asked about that hold it.' })
  aops!: readonly unknown[];

  @Field(() => Boolean, { description: 'True where all of them hold it.' })
  inAll!: boolean;

  @Field(() => Int, { nullable: true, description: 'Its furthest place in the causal order of these pathways; null where no relationship of them touches it.' })
  order!: number | null;

  @Field(() => [PathwayParting], {
    description: 'Where the pathways part: after this event, how each goes on by itself. Empty where what follows it is shared by all, or nothing does.',
  })
  partings!: readonly PathwayParting[];
}
