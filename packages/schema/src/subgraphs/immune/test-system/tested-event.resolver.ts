import type { KeyEventRecord, ManifestationRecord, MaybePromise, TestSystemLink, TestSystemRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import { EventTestSystemEdge } from './test-system.connection.ts';
import { TestSystemEvent, TestSystemManifestation } from './test-system.type.ts';

type TestedRow = TestSystemRecord['events'][number];

/** A test system may both measure and disturb the same event. */
export const testSystemKey = (row: TestSystemLink): string => `${row.testSystem}/${row.purpose}`;

@Resolver(() => TestSystemEvent)
export class TestSystemEventResolver {
  @FieldResolver()
  event(@Root() row: TestedRow, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', row.event);
  }
}

@Resolver(() => TestSystemManifestation)
export class TestSystemManifestationResolver {
  @FieldResolver()
  manifestation(@Root() row: TestedRow, @Ctx() context: ApiContext): MaybePromise<ManifestationRecord | null> {
    return context.loaders.record('Manifestation', row.event);
  }
}

@Resolver(() => EventTestSystemEdge)
export class EventTestSystemEdgeResolver {
  @FieldResolver()
  cursor(@Root() row: TestSystemLink): string {
    return encodeCursor(testSystemKey(row));
  }

  @FieldResolver()
  node(@Root() row: TestSystemLink, @Ctx() context: ApiContext): MaybePromise<TestSystemRecord | null> {
    return context.loaders.record('TestSystem', row.testSystem);
  }
}
