import { chain, USUAL_HITS, type MaybePromise } from '@sequela/data';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { askSearch, FoundPage } from './found-edge.ts';
import { SearchResult } from './search.type.ts';
import { EntityTypeEnum, searchedType, type EntityTypeName } from './search.vocabulary.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Finds records by what people call them: symbols, names, aliases, titles, identifiers in any spelling, while typing and through typing errors. What a word means in this field comes before what it means elsewhere.',
  })
  search(
    @Arg('text', () => String, { description: 'What to look for: words, symbols, identifiers. An empty text finds nothing, and no text is read as an instruction.' }) text: string,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Only records of these types; left out: all.' })
    types: readonly EntityTypeName[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: USUAL_HITS, description: 'How many to return, from 1 to 500.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on, of the same text and types.' })
    after: string | null | undefined,
    @Ctx() context: ApiContext,
  ): MaybePromise<FoundPage> {
    const request = { text, first, types: (types ?? []).map(searchedType), ...(after == null ? {} : { after }) };
    return chain(longRead(context, () => askSearch(() => context.store.search(request))), (answer) => new FoundPage(context, answer, after == null));
  }
}
