import type { ConflictRecord, MaybePromise } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
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
import { Conflict } from './conflict.type.ts';

/** Gives a type on which sources may disagree its conflicts. */
function conflictsResolverOf(type: ClassType): new () => object {
  @Resolver(() => type)
  class ConflictsResolver {
    @FieldResolver(() => [Conflict], { description: 'Where the sources of the release disagree about it.' })
    conflicts(@Root() record: { readonly id: string }, @Ctx() context: ApiContext): MaybePromise<readonly ConflictRecord[]> {
      return context.loaders.links('conflictsOfNode', record.id);
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
