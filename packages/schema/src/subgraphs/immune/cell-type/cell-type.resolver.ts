import { chain, type CellTypeRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { sourcesResolverOf } from '../../../shared/provenance.resolver.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { toXrefs } from '../../../shared/xref.ts';
import { CellAssociationFilter } from '../cell-association/cell-association.input.ts';
import { CellKeyEventConnection, CellManifestationConnection } from '../cell-association/cell-association.connection.ts';
import { type CellAssociationPage, connectCells, standingsOf } from '../cell-association/cell-association.list.ts';
import { InteractionConnection } from '../interaction/interaction.connection.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { type InteractionSide, InteractionSideEnum, interactionsOfCell } from '../interaction/interaction-side.ts';
import { Source } from '../stubs.ts';
import { CellTypeConnection } from './cell-type.connection.ts';
import { CellType } from './cell-type.type.ts';

export const CellTypeSourcesResolver = sourcesResolverOf(() => CellType, () => Source);

export const CellTypeQueries = nodeQueriesOf({
  type: 'CellType',
  node: () => CellType,
  connection: () => CellTypeConnection,
  one: ['cellType', 'A cell type by its id, for example CL:0000084 or iraop.cells:lak-cell.'],
  many: ['cellTypes', 'All cell types of the release.'],
});

@Resolver(() => CellType)
export class CellTypeResolver {
  @FieldResolver(() => [CellType], { description: 'The wider cell types right above it, as the Cell Ontology asserts them.' })
  parents(@Root() cell: CellTypeRecord, @Ctx() context: ApiContext): readonly MaybePromise<NodeRecords['CellType'] | null>[] {
    return loadAll(context, 'CellType', cell.parents);
  }

  @FieldResolver(() => CellTypeConnection, { description: 'The narrower cell types right below it.' })
  children(
    @Root() cell: CellTypeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'CellType'>> {
    return linkedNodes(context, 'CellType', 'childrenOfCell', cell.id, page);
  }

  @FieldResolver(() => [Xref], { description: 'Its ids in public vocabularies, with their pages.' })
  xrefs(@Root() cell: CellTypeRecord): readonly Xref[] {
    return toXrefs([cell.id, ...cell.aliases], ['CL']);
  }

  @FieldResolver(() => CellKeyEventConnection, { description: 'Key events at which a source reports it, one edge per statement.' })
  keyEvents(
    @Root() cell: CellTypeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => CellAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: CellAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<CellAssociationPage<'KeyEvent'>> {
    return chain(standingsOf(context, cell.id, 'KeyEvent', filter), (rows) =>
      connectCells(rows, page, (row) => context.loaders.record('KeyEvent', row.event)),
    );
  }

  @FieldResolver(() => CellManifestationConnection, { description: 'Signs of an outcome, in no chain, at which a source reports it.' })
  manifestations(
    @Root() cell: CellTypeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => CellAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: CellAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<CellAssociationPage<'Manifestation'>> {
    return chain(standingsOf(context, cell.id, 'Manifestation', filter), (rows) =>
      connectCells(rows, page, (row) => context.loaders.record('Manifestation', row.event)),
    );
  }

  @FieldResolver(() => InteractionConnection, { description: 'Interactions in which it gives or takes; `as` narrows to one side.' })
  interactions(
    @Root() cell: CellTypeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('as', () => InteractionSideEnum, { nullable: true, description: 'Only interactions in which it gives, or in which it takes.' }) side: InteractionSide | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Interaction'>> {
    return interactionsOfCell(context, cell.id, side, page);
  }
}
