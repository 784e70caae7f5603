import { chain, type AopRelationshipRecord, type KeyEventRecord, type KeyEventRelationshipRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { connect, encodeCursor, type Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { noteUnstated } from '../applicability/applicability.input.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { KeyEventRelationshipConnection, RelationshipAopConnection, RelationshipAopEdge } from './key-event-relationship.connection.ts';
import { KeyEventRelationshipFilter, KeyEventRelationshipOrder } from './key-event-relationship.input.ts';
import { KeyEventRelationship } from './key-event-relationship.type.ts';

export const KeyEventRelationshipQueries = nodeQueriesOf({
  type: 'KeyEventRelationship',
  node: () => KeyEventRelationship,
  connection: () => KeyEventRelationshipConnection,
  one: ['keyEventRelationship', 'A relationship by its id, for example aop.relationships:1777.'],
  many: ['keyEventRelationships', 'All relationships of the release.'],
  filter: {
    input: () => KeyEventRelationshipFilter,
    ids: { aop: 'Aop', upstream: 'KeyEvent', downstream: 'KeyEvent', taxon: 'Taxon' },
    note: noteUnstated('KeyEventRelationship'),
  },
  order: () => KeyEventRelationshipOrder,
});

@Resolver(() => KeyEventRelationship)
export class KeyEventRelationshipResolver {
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
  referenceCount(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): number {
    if (relationship.references.length === 0) noteMissing(context, 'KeyEventRelationship.references', relationship.sources);
    return relationship.references.length;
  }
}

@Resolver(() => RelationshipAopEdge)
export class RelationshipAopEdgeResolver {
  @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor(@Root() row: AopRelationshipRecord): string {
    return encodeCursor(row.aop);
  }

  @FieldResolver()
  node(@Root() row: AopRelationshipRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Aop'] | null> {
    return context.loaders.record('Aop', row.aop);
  }
}
