import { chain, conflictKindOf, type ConflictKind, type ConflictRecord, type ConflictValue as ValueRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { Node } from '../../../shared/node.interface.ts';
import { type AnyNode, nodeOf } from '../node/node-of.ts';
import { Source } from '../source/source.type.ts';
import { ConflictConnection } from './conflict.connection.ts';
import { ConflictFilter } from './conflict.input.ts';
import { Conflict, ConflictValue } from './conflict.type.ts';

export const ConflictQueries = nodeQueriesOf({
  type: 'Conflict',
  node: () => Conflict,
  connection: () => ConflictConnection,
  one: ['conflict', 'A conflict by its id, for example conflict:HGNC:6001/hgncId.'],
  many: ['conflicts', 'Everything on which the sources of the release disagree; by id, changed names last.'],
  filter: { input: () => ConflictFilter, ids: {} },
});

@Resolver(() => Conflict)
export class ConflictResolver {
  @FieldResolver()
  kind(@Root() conflict: ConflictRecord): ConflictKind {
    return conflictKindOf(conflict);
  }

  @FieldResolver(() => Node, { description: 'What the disagreement is about.' })
  subject(@Root() conflict: ConflictRecord, @Ctx() context: ApiContext): MaybePromise<AnyNode | null> {
    return chain(context.loaders.identify(conflict.subject), (identification) => nodeOf(context, conflict.subject, identification));
  }
}

@Resolver(() => ConflictValue)
export class ConflictValueResolver {
  @FieldResolver(() => [Source], { description: 'Sources that give this value.' })
  sources(@Root() value: ValueRecord, @Ctx() context: ApiContext): readonly MaybePromise<NodeRecords['Source'] | null>[] {
    return loadAll(context, 'Source', value.sources);
  }
}
