import type { CoveredField, NodeRecords, NodeType, Provenance } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../context/api-context.ts';
import { loadAll } from '../context/load-all.ts';
import { BasisEnum } from './evidence.vocabulary.ts';

/** The types whose references are counted; an outcome and a sign of one are events. */
const REFERENCES: { readonly [T in NodeType]?: CoveredField } = {
  Aop: 'Aop.references',
  KeyEvent: 'KeyEvent.references',
  AdverseOutcome: 'KeyEvent.references',
  Manifestation: 'KeyEvent.references',
  KeyEventRelationship: 'KeyEventRelationship.references',
};

type MaybeRecords<T extends keyof NodeRecords> = ReturnType<typeof loadAll<T>>;

/**
 * Gives a type the four fields by which a fact carries its origin. Each subgraph hands in its own
 * Reference and Source types, since none may import another's.
 */
export function provenanceResolverOf(
  type: () => ClassType,
  reference: () => ClassType,
  source: () => ClassType,
): new () => object {
  @Resolver(type)
  class ProvenanceResolver {
    @FieldResolver(() => BasisEnum, { description: 'How this is known.' })
    basis(@Root() fact: Provenance): Provenance['basis'] {
      return fact.basis;
    }

    @FieldResolver(() => [source()], { description: 'Sources of this release that say so.' })
    sources(@Root() fact: Provenance, @Ctx() context: ApiContext): MaybeRecords<'Source'> {
      return loadAll(context, 'Source', fact.sources);
    }

    @FieldResolver(() => [reference()], { description: 'What the statement rests on; empty where the source gives no reference.' })
    references(@Root() fact: Provenance & { readonly type?: NodeType }, @Ctx() context: ApiContext): MaybeRecords<'Reference'> {
      const field = fact.type && REFERENCES[fact.type];
      if (fact.references.length === 0 && field) noteMissing(context, field, fact.sources);
      return loadAll(context, 'Reference', fact.references);
    }

    @FieldResolver(() => Boolean, { description: 'True where the references are those of the event, not of this statement itself.' })
    referencesInherited(@Root() fact: Provenance): boolean {
      return fact.referencesInherited;
    }
  }
  return ProvenanceResolver;
}

/** Gives a type that has sources, but no basis of its own, its `sources` field. */
export function sourcesResolverOf(type: () => ClassType, source: () => ClassType): new () => object {
  @Resolver(type)
  class SourcesResolver {
    @FieldResolver(() => [source()], { description: 'Sources of this release that have it.' })
    sources(@Root() record: { readonly sources: readonly string[] }, @Ctx() context: ApiContext): MaybeRecords<'Source'> {
      return loadAll(context, 'Source', record.sources);
    }
  }
  return SourcesResolver;
}
