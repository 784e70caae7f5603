import { type MaybePromise, type NodeRecords, type TestSystemRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { rowsAt } from '../../../shared/standing-at.ts';
import { Aop, ModulatingFactor, Reference, Source } from '../stubs.ts';
import { TestSystemConnection } from './test-system.connection.ts';
import { TestSystem, TestSystemEvent, TestSystemManifestation } from './test-system.type.ts';

type Loaded<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];
type TestedRows = MaybePromise<TestSystemRecord['events']>;

export const TestSystemProvenanceResolver = provenanceResolverOf(() => TestSystem, () => Reference, () => Source);

export const TestSystemQueries = nodeQueriesOf({
  type: 'TestSystem',
  node: () => TestSystem,
  connection: () => TestSystemConnection,
  one: ['testSystem', 'A test system by its id, which starts with iraop.test:.'],
  many: ['testSystems', 'All test systems of the release.'],
});

@Resolver(() => TestSystem)
export class TestSystemResolver {
  @FieldResolver(() => [TestSystemEvent], { description: 'Key events that it measures or disturbs.' })
  events(@Root() system: TestSystemRecord, @Ctx() context: ApiContext): TestedRows {
    return rowsAt(context, 'KeyEvent', system.events, (row) => row.event);
  }

  @FieldResolver(() => [TestSystemManifestation], { description: 'Signs of an outcome, in no chain, that it measures or disturbs.' })
  manifestations(@Root() system: TestSystemRecord, @Ctx() context: ApiContext): TestedRows {
    return rowsAt(context, 'Manifestation', system.events, (row) => row.event);
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'Modulating factors that it measures or disturbs.' })
  modulatingFactors(@Root() system: TestSystemRecord, @Ctx() context: ApiContext): Loaded<'ModulatingFactor'> {
    return loadAll(context, 'ModulatingFactor', system.modulatingFactors);
  }

  @FieldResolver(() => [Aop], { description: 'AOPs whose events it was used for.' })
  aops(@Root() system: TestSystemRecord, @Ctx() context: ApiContext): Loaded<'Aop'> {
    return loadAll(context, 'Aop', system.aops);
  }
}
