import { chain, type MaybePromise, type ModulatingFactorRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { KeyEventRelationship } from '../key-event-relationship/key-event-relationship.type.ts';
import { CellType, Gene } from '../stubs.ts';
import { ModulatingFactor } from './modulating-factor.type.ts';

export const ModulatingFactorConnection = declarePlainConnection('ModulatingFactor', () => ModulatingFactor, 'modulating factors');

@Resolver(() => ModulatingFactor)
export class ModulatingFactorResolver {
  @Query(() => ModulatingFactor, { nullable: true, description: 'A modulating factor by its id.' })
  modulatingFactor(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ModulatingFactorRecord | null> {
    return lookUp(context, 'ModulatingFactor', id);
  }

  @Query(() => ModulatingFactorConnection, { description: 'All modulating factors of the release.' })
  modulatingFactors(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'ModulatingFactor', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => [Gene], { description: 'Genes that make it up.' })
  genes(@Root() factor: ModulatingFactorRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Gene', factor.genes);
  }

  @FieldResolver(() => [CellType], { description: 'Cell types that make it up.' })
  cellTypes(@Root() factor: ModulatingFactorRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'CellType', factor.cellTypes);
  }

  @FieldResolver(() => KeyEvent, { nullable: true, description: 'The event that it acts on; null where it acts on a relationship.' })
  onEvent(@Root() factor: ModulatingFactorRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return loadOrNull(context, 'KeyEvent', factor.onEvent);
  }

  @FieldResolver(() => KeyEventRelationship, { nullable: true, description: 'The relationship that it acts on; null where it acts on an event.' })
  onRelationship(@Root() factor: ModulatingFactorRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return loadOrNull(context, 'KeyEventRelationship', factor.onRelationship);
  }

  @FieldResolver(() => [Aop], { description: 'The pathways in which it plays a part.' })
  aops(@Root() factor: ModulatingFactorRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Aop', factor.aops);
  }
}
