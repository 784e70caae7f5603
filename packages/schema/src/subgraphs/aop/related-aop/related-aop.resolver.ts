import { chain, type AopRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { Aop } from '../aop/aop.type.ts';
import { RelatedAopConnection, type SharedPart, SharedPartEnum } from './related-aop.type.ts';
import { type RelatedAop, relatedAops } from './related-aops.ts';

@Resolver(() => Aop)
export class RelatedAopsResolver {
  @FieldResolver(() => RelatedAopConnection, {
    description: 'AOPs that share events or relationships with it. Sharing is counted, not judged: it does not say that one leads to the other.',
  })
  related(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('by', () => SharedPartEnum, { defaultValue: 'KEY_EVENTS', description: 'What they must share.' }) by: SharedPart,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<RelatedAop, AopRecord>> {
    return chain(relatedAops(context, aop.id, by), (rows) => connect(rows, page, (row) => row.aop, (row) => row.node));
  }
}
