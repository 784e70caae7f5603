import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where the caller of this very request stands. Costs are those of `price`; /about/limits has all limits.' })
export class RateLimit {
  @Field(() => Int, { description: 'The cost that a caller may spend in a minute.' })
  limit!: number;

  @Field(() => Int, { description: 'The cost of this request.' })
  cost!: number;

  @Field(() => Int, { description: 'What is left of the limit after this request.' })
  remaining!: number;

  @Field(() => String, { description: 'When the whole limit is back, as ISO 8601 in UTC.' })
  resetAt!: string;
}
