import type { GeneAssociationRecord, MaybePromise, NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { ReceptorComplex } from '../receptor-complex/receptor-complex.type.ts';
import { Aop, Interaction, Reference, Source } from '../stubs.ts';
import { GeneAssociationEdge, GeneKeyEventEdge, GeneManifestationEdge } from './gene-association.type.ts';

type Records<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];

/** Gives a statement about a gene what it leads to and where it comes from. */
export function geneStatementResolversOf(type: () => ClassType): readonly (new () => object)[] {
  @Resolver(type)
  class GeneStatementResolver {
    @FieldResolver(() => [Aop], { nullable: true, description: 'The AOPs for which it holds; null: all AOPs of the event.' })
    aops(@Root() row: GeneAssociationRecord, @Ctx() context: ApiContext): Records<'Aop'> | null {
      return row.aops === null ? null : loadAll(context, 'Aop', row.aops);
    }

    @FieldResolver(() => [Interaction], { description: 'Interactions of the event that have the gene as mediator or receptor.' })
    interactions(@Root() row: GeneAssociationRecord, @Ctx() context: ApiContext): Records<'Interaction'> {
      return loadAll(context, 'Interaction', row.interactions);
    }

    @FieldResolver(() => [ReceptorComplex], { description: 'Receptor complexes as part of which an interaction names the gene.' })
    complexes(@Root() row: GeneAssociationRecord, @Ctx() context: ApiContext): Records<'ReceptorComplex'> {
      return loadAll(context, 'ReceptorComplex', row.complexes);
    }
  }
  return [GeneStatementResolver, provenanceResolverOf(type, () => Reference, () => Source)];
}

/** Gives an edge its cursor and what it leads to. */
function geneEdgeResolversOf(type: () => ClassType, node: 'Gene' | 'KeyEvent' | 'Manifestation'): readonly (new () => object)[] {
  @Resolver(type)
  class GeneEdgeResolver {
    @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
    cursor(@Root() row: GeneAssociationRecord): string {
      return encodeCursor(row.key);
    }

    @FieldResolver()
    node(@Root() row: GeneAssociationRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
      return context.loaders.record(node, node === 'Gene' ? row.gene : row.event);
    }
  }
  return [GeneEdgeResolver, ...geneStatementResolversOf(type)];
}

export const geneAssociationResolvers: readonly (new () => object)[] = [
  ...geneEdgeResolversOf(() => GeneAssociationEdge, 'Gene'),
  ...geneEdgeResolversOf(() => GeneKeyEventEdge, 'KeyEvent'),
  ...geneEdgeResolversOf(() => GeneManifestationEdge, 'Manifestation'),
];
