import type { CellAssociationRecord, MaybePromise, NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { Aop, Reference, Source } from '../stubs.ts';
import { CellAssociationEdge, CellKeyEventEdge, CellManifestationEdge } from './cell-association.type.ts';

/** Gives a statement about a cell its AOPs and where it comes from. */
export function cellStatementResolversOf(type: () => ClassType): readonly (new () => object)[] {
  @Resolver(type)
  class CellStatementResolver {
    @FieldResolver(() => [Aop], {
      nullable: true,
      description: 'The AOPs for which it holds; null: all AOPs of the event.',
    })
    aops(
      @Root() row: CellAssociationRecord,
      @Ctx() context: ApiContext,
    ): readonly MaybePromise<NodeRecords['Aop'] | null>[] | null {
      return row.aops === null ? null : loadAll(context, 'Aop', row.aops);
    }
  }
  return [CellStatementResolver, provenanceResolverOf(type, () => Reference, () => Source)];
}

/** Gives an edge its cursor and what it leads to. */
function cellEdgeResolversOf(type: () => ClassType, node: 'CellType' | 'KeyEvent' | 'Manifestation'): readonly (new () => object)[] {
  @Resolver(type)
  class CellEdgeResolver {
    @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
    cursor(@Root() row: CellAssociationRecord): string {
      return encodeCursor(row.key);
    }

    @FieldResolver()
    node(@Root() row: CellAssociationRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
      return context.loaders.record(node, node === 'CellType' ? row.cell : row.event);
    }
  }
  return [CellEdgeResolver, ...cellStatementResolversOf(type)];
}

export const cellAssociationResolvers: readonly (new () => object)[] = [
  ...cellEdgeResolversOf(() => CellAssociationEdge, 'CellType'),
  ...cellEdgeResolversOf(() => CellKeyEventEdge, 'KeyEvent'),
  ...cellEdgeResolversOf(() => CellManifestationEdge, 'Manifestation'),
];
