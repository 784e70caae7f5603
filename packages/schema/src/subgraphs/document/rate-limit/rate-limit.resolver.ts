import { Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext, RateLimitStanding } from '../../../context/api-context.ts';
import { RateLimit } from './rate-limit.type.ts';

const NOBODY_COUNTS = 'whoever counts requests: this server does not for programs on its own machine, nor behind a router, whose caller it does not see';

@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Query(() => RateLimit, {
    nullable: true,
    description: 'What the caller has left for this minute. Null where nobody counts: for programs on the machine of the server, and in a subgraph behind a router, which does not see the caller; `extensions.missing` then says so.',
  })
  rateLimit(@Ctx() context: ApiContext): RateLimitStanding | null {
    const standing = context.rateLimit?.() ?? null;
    if (standing === null) context.missing.set('Query.rateLimit', { field: 'Query.rateLimit', wouldComeFrom: NOBODY_COUNTS });
    return standing;
  }
}
