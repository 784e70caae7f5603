import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A limit that a question breaks.' })
export class LimitFault {
  @Field(() => String, { description: 'Which limit, for example cost, depth or pageSize.' })
  limit!: string;

  @Field(() => Float, { description: 'How much is allowed.' })
  allowed!: number;

  @Field(() => Float, { description: 'How much the question asks for.' })
  asked!: number;

  @Field(() => String, { description: 'What was exceeded, by how much, and what to do.' })
  message!: string;
}

@ObjectType({ description: 'What a question comes to before it is asked. Numbers that are too large to be exact stay at 9007199254740991.' })
export class Price {
  @Field(() => Float, { description: 'About one for each record that the answer may hold, page sizes multiplied in; fields that walk, search or write weigh more.' })
  cost!: number;

  @Field(() => Float, { description: 'Entries of all its lists together: at most so many where rowsAreBound, else about so many.' })
  rows!: number;

  @Field(() => Boolean, { description: 'True where every list in it is a page, so that no more rows can come.' })
  rowsAreBound!: boolean;

  @Field(() => Float, { description: 'Fields inside fields.' })
  depth!: number;

  @Field(() => Float, { description: 'Fields that are given another name, fragments counted wherever they are spread.' })
  aliases!: number;

  @Field(() => Float, { description: 'Fields of the query itself.' })
  rootFields!: number;

  @Field(() => Float, { description: 'Fields in all, those of fragments wherever they are spread.' })
  fields!: number;

  @Field(() => Float, { description: 'The largest page that it asks for; 0 where no list has pages.' })
  pageSize!: number;

  @Field(() => Float, { description: 'Names, marks and values that its text is made of.' })
  tokens!: number;

  @Field(() => [LimitFault], { description: 'Every limit that it breaks; empty where it may be asked.' })
  faults!: readonly LimitFault[];
}
