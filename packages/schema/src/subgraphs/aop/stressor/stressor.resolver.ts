import { chain, type MaybePromise, type NodeRecords, type Regimen as RegimenRecord, type StressorRecord } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import type { AnyConnection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { Gene, Reference } from '../stubs.ts';
import { Treatment } from '../treatment/treatment.type.ts';
import { aopsOfStressor, eventsOfStressor } from './listings.ts';
import { StressorConnection } from './stressor.connection.ts';
import { Chemical, ChemicalTerm, Regimen, Stressor } from './stressor.type.ts';

type ListedTerm = NonNullable<StressorRecord['chemicalTerms']>[number];

export const StressorQueries = nodeQueriesOf({
  type: 'Stressor',
  node: () => Stressor,
  connection: () => StressorConnection,
  one: ['stressor', 'A stressor by its id.'],
  many: ['stressors', 'All stressors of the release.'],
});

@Resolver(() => Stressor)
export class StressorResolver {
  @FieldResolver(() => [Chemical], { description: 'What it is made of.' })
  chemicals(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Chemical', stressor.chemicals);
  }

  @FieldResolver(() => Gene, { nullable: true, description: 'The gene whose product it is, if any.' })
  gene(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Gene'] | null> {
    return loadOrNull(context, 'Gene', stressor.gene);
  }

  @FieldResolver(() => aopsOfStressor.connection, { description: 'The pathways it sets off, and why they list it.' })
  aops(
    @Root() stressor: StressorRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('aopsOfStressor', stressor.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'Stressor.aops', stressor.sources);
      return aopsOfStressor.page(context, rows, page);
    });
  }

  @FieldResolver(() => eventsOfStressor.connection, { description: 'The key events that list it, and why.' })
  keyEvents(
    @Root() stressor: StressorRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('eventsOfStressor', stressor.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'Stressor.keyEvents', stressor.sources);
      return eventsOfStressor.page(context, rows, page);
    });
  }

  @FieldResolver(() => [ChemicalTerm], { description: 'Its chemicals under the names that the source lists them by; empty where it gives none.' })
  chemicalTerms(@Root() stressor: StressorRecord): readonly ListedTerm[] {
    return stressor.chemicalTerms ?? [];
  }

  @FieldResolver(() => [Treatment], { description: 'Medicines that it is.' })
  treatments(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('treatmentsOfStressor', stressor.id), (links) =>
      loadAll(context, 'Treatment', links.map((link) => link.id)),
    );
  }
}

@Resolver(() => Regimen)
export class RegimenResolver {
  @FieldResolver(() => [Reference], { description: 'Who reports the regimen.' })
  references(@Root() regimen: RegimenRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Reference', regimen.references);
  }
}

@Resolver(() => ChemicalTerm)
export class ChemicalTermResolver {
  @FieldResolver(() => Chemical, { description: 'The chemical.' })
  chemical(@Root() listed: ListedTerm, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Chemical'] | null> {
    return context.loaders.record('Chemical', listed.chemical);
  }
}
