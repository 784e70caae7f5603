import { CHANGED_TYPES, type ChangeKind, type MaybePromise, type ReleaseChanges } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { apiError } from '../../../shared/api-error.ts';
import { connectKeys, encodeCursor, type Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { Release } from '../release/release.type.ts';
import { ChangeCount, ChangeKindEnum, RecordChangeConnection, ReleaseStep, type RecordChange, type RecordChangeEdge } from './change.type.ts';

@Resolver(() => Release)
export class ReleaseHistoryResolver {
  @FieldResolver(() => [ReleaseStep], { description: 'What changed from release to release until this one, newest first; empty where this server has had no other.' })
  history(@Ctx() context: ApiContext): MaybePromise<readonly ReleaseChanges[]> {
    return context.store.changes();
  }
}

@Resolver(() => ReleaseStep)
export class ReleaseStepResolver {
  @FieldResolver(() => [ChangeCount], { description: 'How many records of each type came, went or changed; types without any are left out.' })
  counts(@Root() { records }: ReleaseChanges): readonly ChangeCount[] {
    const count = (type: string, kind: ChangeKind): number => records.filter((record) => record.type === type && record.kind === kind).length;
    return CHANGED_TYPES.filter((type) => records.some((record) => record.type === type)).map((type) => ({ type, added: count(type, 'ADDED'), removed: count(type, 'REMOVED'), changed: count(type, 'CHANGED') }));
  }

  @FieldResolver(() => RecordChangeConnection, { description: 'The records that came, went or changed: by type, then by id.' })
  changes(
    @Root() { records }: ReleaseChanges,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('type', () => String, { nullable: true, description: 'Only records of this type of the graph, for example KeyEvent.' }) type?: string | null,
    @Arg('kind', () => ChangeKindEnum, { nullable: true, description: 'Only those that came, that went, or that changed.' }) kind?: ChangeKind | null,
  ): Connection<RecordChangeEdge, RecordChange> {
    if (type != null && !CHANGED_TYPES.some((known) => known === type)) throw apiError('BAD_USER_INPUT', `No records are of the type "${type}". There are: ${CHANGED_TYPES.join(', ')}.`, { argument: 'type' });
    const found = new Map(records.filter((record) => (type == null || record.type === type) && (kind == null || record.kind === kind)).map((record) => [`${record.type} ${record.id}`, record]));
    const edgeOf = (key: string): RecordChangeEdge => ({ cursor: encodeCursor(key), node: found.get(key) as RecordChange });
    return connectKeys([...found.keys()], page, edgeOf, ({ node }) => node);
  }
}
