import { chain, type AdverseOutcomeRecord, type CellTypeRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { associationsOfOutcome, type UpstreamScope } from '../../../shared/outcome-events.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { UpstreamScopeEnum } from '../../../shared/pathway.vocabulary.ts';
import { CellAssociationFilter } from '../cell-association/cell-association.input.ts';
import { cellsByStatements, type OutcomeCell } from '../outcome-cell-type/outcome-cell.ts';
import { OutcomeCellTypeConnection } from '../outcome-cell-type/outcome-cell-type.type.ts';
import { AdverseOutcome } from '../stubs.ts';

@Resolver(() => AdverseOutcome)
export class OutcomeCellTypesResolver {
  @FieldResolver(() => OutcomeCellTypeConnection, {
    description: 'Cell types reported at the events that lead to this outcome, each once, with what every event contributes.',
  })
  cellTypes(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('aop', () => ID, { nullable: true, description: ARGUMENT_WORDS.outcomeAop }) aop: string | null,
    @Arg('scope', () => UpstreamScopeEnum, { defaultValue: 'CONNECTED', description: ARGUMENT_WORDS.scope }) scope: UpstreamScope,
    @Arg('filter', () => CellAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: CellAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<OutcomeCell, CellTypeRecord>> {
    const cellsOf = (event: string) => context.loaders.links('cellsOfEvent', event);
    return chain(associationsOfOutcome(context, outcome.id, { aop, scope }, filter, cellsOf), (rows) => {
      if (rows.length === 0) noteMissing(context, 'KeyEvent.cellTypes', outcome.sources);
      return connect(cellsByStatements(context, rows), page, (cell) => cell.cell, (cell) => cell.node);
    });
  }
}
