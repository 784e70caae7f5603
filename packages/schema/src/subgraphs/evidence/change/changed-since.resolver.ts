import { chain, type FieldChange as FieldChangeRecord, type MaybePromise, type ReleaseChanges } from '@sequela/data';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { apiError } from '../../../shared/api-error.ts';
import { Aop, CellType, Gene, KeyEvent, KeyEventRelationship, Stressor } from '../stubs.ts';
import { FieldChange } from './change.type.ts';

/** Gives a type of record what changed in it since an earlier release. */
function changedSinceOf(type: ClassType): new () => object {
  @Resolver(() => type)
  class ChangedSinceResolver {
    @FieldResolver(() => [FieldChange], { nullable: true, description: 'What changed in it since an earlier release, in the order in which it changed; null where this server has had no earlier one.' })
    changedSince(
      @Root() { id }: { readonly id: string },
      @Arg('release', () => ID, { nullable: true, description: 'Id of a release that was served here before (`release { history }` names them); left out: the one before this.' }) release: string | null,
      @Ctx() context: ApiContext,
    ): MaybePromise<readonly FieldChangeRecord[] | null> {
      return chain(longRead(context, () => context.store.changes()), (history) => changesOf(id, stepsSince(history, release ?? null, context.store.manifest.id)));
    }
  }
  return ChangedSinceResolver;
}

/** The steps from a release to this one, oldest first; null where there never was another. */
function stepsSince(history: readonly ReleaseChanges[], release: string | null, served: string): readonly ReleaseChanges[] | null {
  if (release === served) return [];
  if (release === null) return history.length === 0 ? null : history.slice(0, 1);
  const at = history.findIndex(({ from }) => from.id === release);
  if (at >= 0) return history.slice(0, at + 1).reverse();
  const known = history.map(({ from }) => from.id);
  throw apiError('NOT_FOUND', `What changed since release "${release}" is not known here. ${known.length === 0 ? 'No other release was served before.' : `Known are: ${known.join(', ')}.`}`, { nearest: known.slice(0, 5) });
}

/** A record that came on the way has its id as what changed. */
const changesOf = (id: string, steps: readonly ReleaseChanges[] | null): readonly FieldChangeRecord[] | null =>
  steps?.flatMap(({ records }) => records.filter((record) => record.id === id).flatMap(({ kind, fields }) => (kind === 'ADDED' ? [{ field: 'id', member: null, before: null, after: id }] : fields))) ?? null;

export const changedSinceResolvers: readonly (new () => object)[] = [Aop, KeyEvent, KeyEventRelationship, Gene, CellType, Stressor].map(changedSinceOf);
