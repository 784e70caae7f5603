import { ArgsType, Field, Int } from 'type-graphql';
import { LIMITS } from '../price/limits.ts';

/** No page is larger than this; exports are for more. */
export const MAX_PAGE_SIZE = LIMITS.pageSize;
/** What a nested list gives when it is not told how much. */
export const NESTED_PAGE_SIZE = LIMITS.nestedPageSize;

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** Root lists must be told how much. */
@ArgsType()
export class RootPageArgs implements PageArgs {
  @Field(() => Int, { description: `How many to return, at most ${MAX_PAGE_SIZE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on: `pageInfo.endCursor` of the page before.' })
  after?: string | null;
}

/** Nested lists have a default. */
@ArgsType()
export class NestedPageArgs implements PageArgs {
  @Field(() => Int, { defaultValue: NESTED_PAGE_SIZE, description: `How many to return, at most ${MAX_PAGE_SIZE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on: `pageInfo.endCursor` of the page before.' })
  after?: string | null;
}
