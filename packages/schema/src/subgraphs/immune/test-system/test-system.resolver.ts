import { chain, type MaybePromise, type NodeRecords, type TestSystemRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { rowsAt } from '../../../shared/standing-at.ts';
import { Aop, ModulatingFactor, Reference, Source } from '../stubs.ts';
import { TestSystemConnection } from './test-system.connection.ts';
import { TestSystem, TestSystemEvent, TestSystemManifestation } from './test-system.type.ts';

type Loaded<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];
type TestedRows = MaybePromise<TestSystemRecord['events']>;

export const TestSystemProvenanceResolver = provenanceResolverOf(() => TestSystem, () => Reference, () => Source);

@Resolver(() => TestSystem)
export class TestSystemResolver {
  @Query(() => TestSystem, { nullable: true, description: 'A test system by its id, which starts with iraop.test:.' })
  testSystem(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<TestSystemRecord | null> {
    return lookUp(context, 'TestSystem', id);
  }

  @Query(() => TestSystemConnection, { description: 'All test systems of the release.' })
  testSystems(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'TestSystem'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'TestSystem', canonical ? { filter: canonical } : {}, page),
    );
  }

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
