import type { AopReconstruction as Reconstruction, MaybePromise, NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { Reference } from '../stubs.ts';
import { AopReconstruction } from './reconstruction.type.ts';

type Loaded<T extends keyof NodeRecords> = MaybePromise<NodeRecords[T] | null>;

@Resolver(() => AopReconstruction)
export class AopReconstructionResolver {
  @FieldResolver(() => Reference, { nullable: true, description: 'The published pathway, which this is not.' })
  publishedAop(@Root() made: Reconstruction, @Ctx() context: ApiContext): Loaded<'Reference'> {
    return context.loaders.record('Reference', made.publishedAop);
  }

  @FieldResolver(() => Reference, { nullable: true, description: 'The map of the same pathway.' })
  mapReference(@Root() made: Reconstruction, @Ctx() context: ApiContext): Loaded<'Reference'> {
    return context.loaders.record('Reference', made.mapReference);
  }

  @FieldResolver(() => [KeyEvent], { description: 'One line of reading from the start to the outcome; neighbours are joined by a relationship.' })
  keyEventSequence(@Root() made: Reconstruction, @Ctx() context: ApiContext): readonly Loaded<'KeyEvent'>[] {
    return loadAll(context, 'KeyEvent', made.keyEventSequence);
  }

  @FieldResolver(() => [KeyEvent], { description: 'Events beside that line.' })
  sideBranchEvents(@Root() made: Reconstruction, @Ctx() context: ApiContext): readonly Loaded<'KeyEvent'>[] {
    return loadAll(context, 'KeyEvent', made.sideBranchEvents);
  }

  @FieldResolver(() => [KeyEvent], { description: 'All events of the chain in the order in which the data set reads them, causes first.' })
  readingOrder(@Root() made: Reconstruction, @Ctx() context: ApiContext): readonly Loaded<'KeyEvent'>[] {
    return loadAll(context, 'KeyEvent', made.readingOrder);
  }
}
