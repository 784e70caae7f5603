import { type MaybePromise, type ModulatingFactorRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { KeyEventRelationship } from '../key-event-relationship/key-event-relationship.type.ts';
import { CellType, Gene } from '../stubs.ts';
import { ModulatingFactor } from './modulating-factor.type.ts';

export const ModulatingFactorConnection = declarePlainConnection('ModulatingFactor', () => ModulatingFactor, 'modulating factors');

export const ModulatingFactorQueries = nodeQueriesOf({
  type: 'ModulatingFactor',
  node: () => ModulatingFactor,
  connection: () => ModulatingFactorConnection,
  one: ['modulatingFactor', 'A modulating factor by its id.'],
  many: ['modulatingFactors', 'All modulating factors of the release.'],
});

@Resolver(() => ModulatingFactor)
export class ModulatingFactorResolver {
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
