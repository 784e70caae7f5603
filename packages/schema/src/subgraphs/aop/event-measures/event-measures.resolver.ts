import { chain, type EventMeasures, type KeyEventRecord, type MaybePromise } from '@sequela/data';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { NetworkPosition } from './event-measures.type.ts';

@Resolver(() => KeyEvent)
export class EventMeasuresResolver {
  @FieldResolver(() => NetworkPosition, {
    nullable: true,
    description: 'Its position in what has been described; null where no relationship of the release touches it.',
  })
  networkPosition(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<EventMeasures | null> {
    return chain(context.loaders.links('measuresOfEvent', event.id), ([measures]) => measures ?? null);
  }

  @FieldResolver(() => Int, {
    description: 'How many adverse outcomes it leads to, inside one AOP at a time: what a measurement of this event would tell something about.',
  })
  outcomeCount(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<number> {
    return chain(context.loaders.links('outcomesOfEvent', event.id), (rows) =>
      new Set(rows.filter((row) => row.connected).map((row) => row.outcome)).size,
    );
  }
}
