import { chain, type EssentialityRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadOrNull } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { Essentiality } from './essentiality.type.ts';

export const EssentialityConnection = declarePlainConnection('Essentiality', () => Essentiality, 'essentiality experiments');

@Resolver(() => Essentiality)
export class EssentialityResolver {
  @Query(() => Essentiality, { nullable: true, description: 'An essentiality experiment by its id.' })
  essentiality(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<EssentialityRecord | null> {
    return lookUp(context, 'Essentiality', id);
  }

  @Query(() => EssentialityConnection, { description: 'All essentiality experiments of the release.' })
  essentialities(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Essentiality', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => KeyEvent, { nullable: true, description: 'The event that was taken away; null where it was a modulating factor.' })
  event(@Root() experiment: EssentialityRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return loadOrNull(context, 'KeyEvent', experiment.event);
  }

  @FieldResolver(() => ModulatingFactor, { nullable: true, description: 'The modulating factor that was taken away, if it was one.' })
  modulatingFactor(@Root() experiment: EssentialityRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return loadOrNull(context, 'ModulatingFactor', experiment.modulatingFactor);
  }

  @FieldResolver(() => Aop, { nullable: true, description: 'Null where it tells of overall toxicity, not of one pathway.' })
  aop(@Root() experiment: EssentialityRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return loadOrNull(context, 'Aop', experiment.aop);
  }
}
