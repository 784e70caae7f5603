import { chain, conflictKindOf, type ConflictKind, type ConflictRecord, type MaybePromise } from '@sequela/data';
import { Arg, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import {
  Aop,
  CellType,
  Chemical,
  CytokineFamily,
  Gene,
  KeyEvent,
  KeyEventRelationship,
  Manifestation,
  Pathway,
  ReceptorComplex,
  Stressor,
  Treatment,
} from '../stubs.ts';
import { ConflictKindEnum } from './conflict.input.ts';
import { Conflict } from './conflict.type.ts';

/** Gives a type on which sources may disagree its conflicts. */
function conflictsResolverOf(type: ClassType): new () => object {
  @Resolver(() => type)
  class ConflictsResolver {
    @FieldResolver(() => [Conflict], { description: 'Where the sources of the release disagree about it; changed names last.' })
    conflicts(
      @Root() record: { readonly id: string },
      @Arg('kind', () => ConflictKindEnum, { nullable: true, description: 'Only disagreements, or only renamings.' }) kind: ConflictKind | null,
      @Ctx() context: ApiContext,
    ): MaybePromise<readonly ConflictRecord[]> {
      return chain(context.loaders.links('conflictsOfNode', record.id), (conflicts) =>
        kind == null ? conflicts : conflicts.filter((conflict) => conflictKindOf(conflict) === kind),
      );
    }
  }
  return ConflictsResolver;
}

export const conflictsResolvers: readonly (new () => object)[] = [
  Aop,
  KeyEvent,
  Manifestation,
  KeyEventRelationship,
  Stressor,
  Chemical,
  Treatment,
  Gene,
  CytokineFamily,
  ReceptorComplex,
  Pathway,
  CellType,
].map(conflictsResolverOf);
