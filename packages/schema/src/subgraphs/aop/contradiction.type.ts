import type { Contradiction as ContradictionRecord } from '@sequela/data';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../context/api-context.ts';
import { loadAll } from '../../context/load-all.ts';
import { Reference } from './stubs.ts';

@ObjectType({ description: 'What sources say against a statement.' })
export class Contradiction {
  @Field(() => String, { description: 'What is said against it.' })
  statement!: string;
}

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @FieldResolver(() => [Reference], { description: 'Who says so.' })
  references(@Root() contradiction: ContradictionRecord, @Ctx() context: ApiContext): ReturnType<typeof loadAll<'Reference'>> {
    return loadAll(context, 'Reference', contradiction.references);
  }
}
