import { type ManifestationRecord, type MaybePromise, type ProposedDriver as Driver } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from '../adverse-outcome/adverse-outcome.type.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { Reference } from '../stubs.ts';
import { Manifestation, ProposedDriver } from './manifestation.type.ts';

export const ManifestationConnection = declarePlainConnection('Manifestation', () => Manifestation, 'manifestations');

export const ManifestationQueries = nodeQueriesOf({
  type: 'Manifestation',
  node: () => Manifestation,
  connection: () => ManifestationConnection,
  one: ['manifestation', 'A manifestation by its id.'],
  many: ['manifestations', 'All manifestations of the release.'],
});

@Resolver(() => Manifestation)
export class ManifestationResolver {
  @FieldResolver(() => AdverseOutcome, { description: 'The outcome that it is a sign of.' })
  outcome(@Root() manifestation: ManifestationRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('AdverseOutcome', manifestation.outcome);
  }

  @FieldResolver(() => [Aop], { description: 'The pathways to whose outcome it belongs.' })
  aops(@Root() manifestation: ManifestationRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Aop', manifestation.aops);
  }
}

@Resolver(() => ProposedDriver)
export class ProposedDriverResolver {
  @FieldResolver(() => KeyEvent, { description: 'The event that may bring the sign about.' })
  event(@Root() driver: Driver, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('KeyEvent', driver.event);
  }

  @FieldResolver(() => [Reference], { description: 'Empty where the source gives none.' })
  references(@Root() driver: Driver, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Reference', driver.references);
  }
}
