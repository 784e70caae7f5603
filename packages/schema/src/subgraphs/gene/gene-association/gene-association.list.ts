import { chain, type CoveredField, type GeneAssociationRow, type GeneRecord, hasSupportingBasis, type KeyEventRecord, type ManifestationRecord, type MaybePromise } from '@sequela/data';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { associationTest } from '../../../shared/association-filter.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import type { GeneAssociationFilter } from './gene-association.input.ts';
import { type GeneKind, type GeneTest, shownBy } from './gene-kind.ts';

/** The test that a filter stands for. Throws like `associationTest`. */
export const geneTest = (context: ApiContext, filter: GeneAssociationFilter | null): MaybePromise<GeneTest> =>
  chain(associationTest(context, filter), (test) => {
    const shown = shownBy(filter);
    return (row) => shown(row) && test(row);
  });

/** Most questions are about what supports involvement: those rows of a kind are told from the others once. */
function fittingRows(rows: readonly GeneAssociationRow[], kind: GeneKind, filter: GeneAssociationFilter | null, test: GeneTest): readonly GeneAssociationRow[] {
  if (filter?.basis != null || filter?.includeMisleading === true) {
    const shown = shownBy(filter);
    return rows.filter((row) => kind.has(row) && shown(row) && test(row));
  }
  const supporting = kind.supporting(rows);
  return test === hasSupportingBasis || supporting.length === 0 ? supporting : supporting.filter(test);
}

const keyOf = ({ key }: GeneAssociationRow): string => key;

/** Genes that stand at an event or manifestation, as far as a filter lets them; the rows are the edges. */
export const genesAt = (
  context: ApiContext,
  event: KeyEventRecord | ManifestationRecord,
  kind: GeneKind,
  filter: GeneAssociationFilter | null,
  page: PageArgs,
  field: CoveredField,
): MaybePromise<Connection<GeneAssociationRow, GeneRecord>> =>
  chain(associationTest(context, filter), (test) =>
    chain(context.loaders.links('genesOfEvent', event.id), (rows) => {
      const fitting = fittingRows(rows, kind, filter, test);
      if (fitting.length === 0) noteMissing(context, field, event.sources);
      return connect(fitting, page, keyOf, (row) => context.loaders.record('Gene', row.gene));
    }),
  );
