import { type EssentialityRecord, type MaybePromise } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadOrNull } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { Essentiality } from './essentiality.type.ts';

export const EssentialityConnection = declarePlainConnection('Essentiality', () => Essentiality, 'essentiality experiments');

export const EssentialityQueries = nodeQueriesOf({
  type: 'Essentiality',
  node: () => Essentiality,
  connection: () => EssentialityConnection,
  one: ['essentiality', 'An essentiality experiment by its id.'],
  many: ['essentialities', 'All essentiality experiments of the release.'],
});

@Resolver(() => Essentiality)
export class EssentialityResolver {
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
