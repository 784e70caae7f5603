import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A text that the source has under a name of its own, and that no other field holds.' })
export class OtherText {
  @Field(() => String, { description: 'What the source calls it, for example "handbook-version".' })
  name!: string;
}
