import { chain, type CoveredField, type GeneAssociationRow, type GeneRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise } from '@sequela/data';
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

/** Genes that stand at an event or manifestation, as far as a filter lets them; the rows are the edges. */
export const genesAt = (
  context: ApiContext,
  event: KeyEventRecord | ManifestationRecord,
  kind: GeneTest,
  filter: GeneAssociationFilter | null,
  page: PageArgs,
  field: CoveredField,
): MaybePromise<Connection<GeneAssociationRow, GeneRecord>> =>
  chain(geneTest(context, filter), (test) =>
    chain(context.loaders.links('genesOfEvent', event.id), (rows) => {
      const fitting = rows.filter((row) => kind(row) && test(row));
      if (fitting.length === 0) noteMissing(context, field, event.sources);
      return connect(fitting, page, (row) => row.key, (row) => context.loaders.record('Gene', row.gene));
    }),
  );
