import { type InteractionRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { CellType } from '../cell-type/cell-type.type.ts';
import { recordsAt } from '../../../shared/standing-at.ts';
import { Aop, Gene, KeyEvent, Manifestation, ModulatingFactor, Reference, Source } from '../stubs.ts';
import { InteractionConnection } from './interaction.connection.ts';
import { Interaction, ReceptorSet } from './interaction.type.ts';

type Loaded<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];

export const InteractionProvenanceResolver = provenanceResolverOf(() => Interaction, () => Reference, () => Source);

export const InteractionQueries = nodeQueriesOf({
  type: 'Interaction',
  node: () => Interaction,
  connection: () => InteractionConnection,
  one: ['interaction', 'An interaction by its id, for example iraop.interactions:int-01.'],
  many: ['interactions', 'All interactions between cells in the release.'],
});

@Resolver(() => Interaction)
export class InteractionResolver {
  @FieldResolver(() => CellType, { nullable: true, description: 'The cell that gives the mediators off; null where the source names none.' })
  sourceCell(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['CellType'] | null> {
    return loadOrNull(context, 'CellType', interaction.sourceCell);
  }

  @FieldResolver(() => CellType, { nullable: true, description: 'The cell that reacts to them; null where the source names none.' })
  targetCell(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['CellType'] | null> {
    return loadOrNull(context, 'CellType', interaction.targetCell);
  }

  @FieldResolver(() => [Gene], { description: 'Genes of what passes between the cells.' })
  mediators(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): Loaded<'Gene'> {
    return loadAll(context, 'Gene', interaction.mediators);
  }

  @FieldResolver(() => [ReceptorSet], { description: 'The receptors that the mediators bind, and who names them.' })
  receptorSets(@Root() interaction: InteractionRecord): InteractionRecord['receptorSets'] {
    return interaction.receptorSets;
  }

  @FieldResolver(() => [KeyEvent], { description: 'Key events of which it is a part.' })
  events(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): MaybePromise<readonly KeyEventRecord[]> {
    return recordsAt(context, 'KeyEvent', interaction.events);
  }

  @FieldResolver(() => [Manifestation], { description: 'Signs of an outcome, in no chain, of which it is a part.' })
  manifestations(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): MaybePromise<readonly ManifestationRecord[]> {
    return recordsAt(context, 'Manifestation', interaction.events);
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'Modulating factors that work by way of it.' })
  modulatingFactors(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): Loaded<'ModulatingFactor'> {
    return loadAll(context, 'ModulatingFactor', interaction.modulatingFactors);
  }

  @FieldResolver(() => [Aop], { description: 'AOPs for which it is stated.' })
  aops(@Root() interaction: InteractionRecord, @Ctx() context: ApiContext): Loaded<'Aop'> {
    return loadAll(context, 'Aop', interaction.aops);
  }
}
