import { chain, type GeneAssociationRow, type GeneRecord, type MaybePromise } from '@sequela/data';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { associationTest } from '../../../shared/association-filter.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import type { GeneAssociationFilter } from './gene-association.input.ts';

export type GeneTest = (row: GeneAssociationRow) => boolean;

export const anyGene: GeneTest = () => true;

/** By class: adhesion molecules are ligands too, so that being a ligand does not make a cytokine. */
export const isCytokine: GeneTest = (row) => row.classes.includes('CYTOKINE');

/** By class, or because the source says that it is a receptor here. */
export const isReceptor: GeneTest = (row) =>
  row.classes.includes('CYTOKINE_RECEPTOR') ||
  row.classes.includes('TOLL_LIKE_RECEPTOR') ||
  row.involvement === 'RECEPTOR' ||
  row.mentions.includes('RECEPTOR');

/** The test that a filter stands for; misleading matches come on request only. */
export const geneTest = (context: ApiContext, filter: GeneAssociationFilter | null): MaybePromise<GeneTest> =>
  chain(associationTest(context, filter), (test) => {
    const misleadingToo = filter?.includeMisleading === true;
    return (row) => (misleadingToo || row.misleading === null) && test(row);
  });

/** Genes that stand at an event or manifestation, as far as a filter lets them; the rows are the edges. */
export const genesAt = (
  context: ApiContext,
  event: string,
  kind: GeneTest,
  filter: GeneAssociationFilter | null,
  page: PageArgs,
  field: string,
): MaybePromise<Connection<GeneAssociationRow, GeneRecord>> =>
  chain(geneTest(context, filter), (test) =>
    chain(context.loaders.links('genesOfEvent', event), (rows) => {
      const fitting = rows.filter((row) => kind(row) && test(row));
      if (fitting.length === 0) noteMissing(context, field);
      return connect(fitting, page, (row) => row.key, (row) => context.loaders.record('Gene', row.gene));
    }),
  );
