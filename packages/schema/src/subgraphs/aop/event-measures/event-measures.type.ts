import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Where an event stands in the network of all relationships of the release: its position in what has been described, which grows with the attention a field has had. It says nothing of its weight in biology.',
})
export class NetworkPosition {
  @Field(() => Int, { description: 'Events that lead to it directly, in any AOP; each counts once.' })
  inDegree!: number;

  @Field(() => Int, { description: 'Events that it leads to directly, in any AOP; each counts once.' })
  outDegree!: number;

  @Field(() => Float, {
    description: 'Betweenness: the share of the shortest ways between pairs of other events, over all AOPs together, that pass through it; 0 to 1.',
  })
  betweenness!: number;

  @Field(() => Boolean, { description: 'True where more than one event leads to it.' })
  converging!: boolean;

  @Field(() => Boolean, { description: 'True where it leads to more than one event.' })
  diverging!: boolean;
}
