import { chain, SUPPORTING_BASES, type Basis, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { apiError } from '../../../shared/api-error.ts';
import { type AnyConnection, connect, type Connection } from '../../../shared/connection.ts';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { geneSetsOfEvents, type GeneList, type Overlap, readGeneList } from './enriched-genes.ts';
import { EnrichedEvent, EnrichmentAnswer, GatheredOverlap } from './enrichment.answer.ts';
import { AopOverlapConnection, EnrichedKeyEventConnection, Enrichment, OutcomeOverlapConnection } from './enrichment.type.ts';

const MOST_GENES = 20_000;

@Resolver(() => Enrichment)
export class EnrichmentResolver {
  @Query(() => Enrichment, {
    description: `Tests which key events hold more of some genes than chance would put there (over-representation). Give the genes, and what was measured, by symbol, alias or any id, at most ${MOST_GENES} of each; pass long lists as variables.`,
  })
  enrichment(
    @Arg('genes', () => [String], { description: 'The genes of interest, for example those that changed.' }) genes: string[],
    @Arg('measured', () => [String], {
      nullable: true,
      description: 'Every gene that was measured. Left out: every gene that stands at an event counts as measured, which flatters the result of a panel that measured fewer.',
    })
    measured: string[] | null,
    @Arg('basis', () => [BasisEnum], {
      nullable: true,
      description: 'How genes must be known to stand at an event. Left out: what supports involvement. NAME_MATCH and TEXT_MINED add genes that texts only name.',
    })
    basis: Basis[] | null,
    @Arg('minSetSize', () => Int, { defaultValue: 5, description: 'Events with fewer genes of the background are not tested; 2 to 1000.' }) minSetSize: number,
    @Ctx() context: ApiContext,
  ): MaybePromise<EnrichmentAnswer> {
    checkList('genes', genes);
    if (measured != null) checkList('measured', measured);
    if (minSetSize < 2 || minSetSize > 1000) throw apiError('BAD_USER_INPUT', `\`minSetSize\` is ${minSetSize}; it must be between 2 and 1000.`, { argument: 'minSetSize' });
    if (basis?.length === 0) throw apiError('BAD_USER_INPUT', '`basis` is an empty list, which no gene fits. Leave it out for what supports involvement.', { argument: 'basis' });
    const bases = basis ?? SUPPORTING_BASES;
    return chain(readGeneList(context, genes), (wanted) =>
      chain(measured == null ? null : readGeneList(context, measured), (known: GeneList | null) =>
        chain(geneSetsOfEvents(context, bases), (sets) =>
          longRead(context, () => new EnrichmentAnswer({ genes: wanted, measured: known, sets, basis: bases, minSetSize }, context)),
        ),
      ),
    );
  }

  @FieldResolver(() => EnrichedKeyEventConnection, { description: 'Events tested that hold at least one of the genes, smallest p first.' })
  keyEvents(@Root() answer: EnrichmentAnswer, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Connection<EnrichedEvent, unknown> {
    return connect(answer.rows.map((row) => new EnrichedEvent(row, context)), page, (edge) => edge.id, (edge) => edge.node);
  }

  @FieldResolver(() => AopOverlapConnection, { description: 'AOPs by how many of the genes stand at their events, whatever the size of the sets. Counted, without p.' })
  aops(@Root() answer: EnrichmentAnswer, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(answer.overlaps('aopsOfEvent'), (rows) => gathered('Aop', rows, page, context));
  }

  @FieldResolver(() => OutcomeOverlapConnection, { description: 'Outcomes by how many of the genes stand at events that lead to them inside one AOP. Counted, without p.' })
  adverseOutcomes(@Root() answer: EnrichmentAnswer, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(answer.overlaps('outcomesOfEvent'), (rows) => gathered('AdverseOutcome', rows, page, context));
  }
}

const gathered = (type: 'Aop' | 'AdverseOutcome', rows: readonly Overlap[], page: PageArgs, context: ApiContext): AnyConnection =>
  connect(rows.map((row) => new GatheredOverlap(type, row, context)), page, (edge) => edge.id, (edge) => edge.node);

function checkList(argument: string, texts: readonly string[]): void {
  if (texts.length > MOST_GENES) {
    throw apiError('BAD_USER_INPUT', `\`${argument}\` has ${texts.length} entries; give at most ${MOST_GENES}.`, { argument, maximum: MOST_GENES });
  }
  if (texts.every((text) => text.trim() === '')) {
    throw apiError('BAD_USER_INPUT', `\`${argument}\` names no gene. Give symbols, aliases or ids.`, { argument });
  }
}
