import { chain, type CoveredField, derived, type GeneAssociationRow, type GeneRecord, hasSupportingBasis, type KeyEventRecord, type ManifestationRecord, type MaybePromise, supportsInvolvement } from '@sequela/data';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { associationTest } from '../../../shared/association-filter.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import type { GeneAssociationFilter } from './gene-association.input.ts';
import { type GeneTest, shownBy } from './gene-kind.ts';

/** The test that a filter stands for. Throws like `associationTest`. */
export const geneTest = (context: ApiContext, filter: GeneAssociationFilter | null): MaybePromise<GeneTest> =>
  chain(associationTest(context, filter), (test) => {
    const shown = shownBy(filter);
    return (row) => shown(row) && test(row);
  });

/** Most questions are about what supports involvement: those rows of a kind are told from the others once. */
function fittingRows(rows: readonly GeneAssociationRow[], kind: GeneTest, filter: GeneAssociationFilter | null, test: GeneTest): readonly GeneAssociationRow[] {
  if (filter?.basis != null || filter?.includeMisleading === true) {
    const shown = shownBy(filter);
    return rows.filter((row) => kind(row) && shown(row) && test(row));
  }
  const supporting = supportingOfKind(kind)(rows);
  return test === hasSupportingBasis ? supporting : supporting.filter(test);
}

/** Kinds are functions of the module, a handful. */
const supportingOfKind = derived((kind: GeneTest) => derived((rows: readonly GeneAssociationRow[]) => rows.filter((row) => supportsInvolvement(row) && kind(row))));

/** Genes that stand at an event or manifestation, as far as a filter lets them; the rows are the edges. */
export const genesAt = (
  context: ApiContext,
  event: KeyEventRecord | ManifestationRecord,
  kind: GeneTest,
  filter: GeneAssociationFilter | null,
  page: PageArgs,
  field: CoveredField,
): MaybePromise<Connection<GeneAssociationRow, GeneRecord>> =>
  chain(associationTest(context, filter), (test) =>
    chain(context.loaders.links('genesOfEvent', event.id), (rows) => {
      const fitting = fittingRows(rows, kind, filter, test);
      if (fitting.length === 0) noteMissing(context, field, event.sources);
      return connect(fitting, page, (row) => row.key, (row) => context.loaders.record('Gene', row.gene));
    }),
  );
