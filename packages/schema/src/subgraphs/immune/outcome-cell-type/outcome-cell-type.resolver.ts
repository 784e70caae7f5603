import type { CellAssociationRecord, KeyEventRecord, MaybePromise } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { cellStatementResolversOf } from '../cell-association/cell-association.resolver.ts';
import { OutcomeCellContribution } from './outcome-cell-type.type.ts';

@Resolver(() => OutcomeCellContribution)
class OutcomeCellContributionResolver {
  @FieldResolver()
  event(@Root() row: CellAssociationRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', row.event);
  }
}

export const outcomeCellTypeResolvers: readonly (new () => object)[] = [
  OutcomeCellContributionResolver,
  ...cellStatementResolversOf(() => OutcomeCellContribution),
];
