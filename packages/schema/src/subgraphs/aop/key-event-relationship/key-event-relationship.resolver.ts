import {
  chain,
  type AopRelationshipRecord,
  type KeyEventRecord,
  type KeyEventRelationshipRecord,
  type MaybePromise,
  type NodeRecords,
} from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { connect, encodeCursor, type Connection } from '../../../shared/connection.ts';
import type { NodeOrder } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { KeyEventRelationshipConnection, RelationshipAopConnection, RelationshipAopEdge } from './key-event-relationship.connection.ts';
import { KeyEventRelationshipFilter, KeyEventRelationshipOrder } from './key-event-relationship.input.ts';
import { KeyEventRelationship } from './key-event-relationship.type.ts';

@Resolver(() => KeyEventRelationship)
export class KeyEventRelationshipResolver {
  @Query(() => KeyEventRelationship, { nullable: true, description: 'A relationship by its id, for example aop.relationships:1777.' })
  keyEventRelationship(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<KeyEventRelationshipRecord | null> {
    return lookUp(context, 'KeyEventRelationship', id);
  }

  @Query(() => KeyEventRelationshipConnection, { description: 'All relationships of the release.' })
  keyEventRelationships(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => KeyEventRelationshipFilter, { nullable: true }) filter: KeyEventRelationshipFilter | null,
    @Arg('orderBy', () => KeyEventRelationshipOrder, { nullable: true }) orderBy: NodeOrder | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    const idFields = { aop: 'Aop', upstream: 'KeyEvent', downstream: 'KeyEvent', source: 'Source' } as const;
    return chain(canonicalFilter(context, filter, idFields), (canonical) =>
      listNodes(context, 'KeyEventRelationship', { ...(canonical && { filter: canonical }), ...(orderBy && { orderBy }) }, page),
    );
  }

  @FieldResolver(() => KeyEvent, { description: 'The cause.' })
  upstream(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', relationship.upstream);
  }

  @FieldResolver(() => KeyEvent, { description: 'The effect.' })
  downstream(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', relationship.downstream);
  }

  @FieldResolver(() => RelationshipAopConnection, { description: 'The AOPs that hold it. Adjacency and calls of evidence may differ from one to the next.' })
  aops(
    @Root() relationship: KeyEventRelationshipRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<AopRelationshipRecord, unknown>> {
    return chain(context.loaders.links('aopsOfRelationship', relationship.id), (rows) =>
      connect(rows, page, (row) => row.aop, (row) => context.loaders.record('Aop', row.aop)),
    );
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'What strengthens or weakens it.' })
  modulatingFactors(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return context.loaders.links('modulatingFactorsOfRelationship', relationship.id);
  }

  @FieldResolver(() => Int, { description: 'How many references it rests on. A count is not a grade.' })
  referenceCount(@Root() relationship: KeyEventRelationshipRecord): number {
    return relationship.references.length;
  }
}

@Resolver(() => RelationshipAopEdge)
export class RelationshipAopEdgeResolver {
  @FieldResolver()
  cursor(@Root() row: AopRelationshipRecord): string {
    return encodeCursor(row.aop);
  }

  @FieldResolver()
  node(@Root() row: AopRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Aop'] | null> {
    return context.loaders.record('Aop', row.aop);
  }
}
