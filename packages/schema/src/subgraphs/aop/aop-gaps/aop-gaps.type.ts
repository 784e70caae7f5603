import { ObjectType } from 'type-graphql';

@ObjectType({
  description: 'What an AOP has no data for in this release. A gap is something that nobody entered, not something shown to be absent.',
})
export class AopGaps {}
