import { type CellAssociationRecord, chain, derived, hasSupportingBasis, type MaybePromise, type NodeRecords } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { associationTest } from '../../../shared/association-filter.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import { rowsAt } from '../../../shared/standing-at.ts';
import type { CellAssociationFilter } from './cell-association.input.ts';

export type CellAssociationPage<T extends keyof NodeRecords> = Connection<CellAssociationRecord, NodeRecords[T]>;

/** A page of statements that are already in their final order; they are the edges. */
export const connectCells = <Target>(
  rows: readonly CellAssociationRecord[],
  page: PageArgs,
  nodeOf: (row: CellAssociationRecord) => MaybePromise<Target | null>,
): Connection<CellAssociationRecord, Target> => connect(rows, page, keyOf, nodeOf);

const keyOf = ({ key }: CellAssociationRecord): string => key;

/** Cell types that stand at an event or manifestation, as far as a filter lets them. */
export const cellsAt = (
  context: ApiContext,
  event: string,
  filter: CellAssociationFilter | null,
): MaybePromise<readonly CellAssociationRecord[]> =>
  chain(associationTest(context, filter), (test) =>
    chain(context.loaders.links('cellsOfEvent', event), (rows) => {
      const usual = filter?.basis == null ? supporting(rows) : rows;
      return test === hasSupportingBasis || usual.length === 0 ? usual : usual.filter(test);
    }),
  );

/** Most questions are about these: they are told from the others once. */
const supporting = derived((rows: readonly CellAssociationRecord[]) => rows.filter(hasSupportingBasis));

/** Where a cell type stands: at events of the chain, or at signs of an outcome. */
export const standingsOf = (
  context: ApiContext,
  cell: string,
  at: 'KeyEvent' | 'Manifestation',
  filter: CellAssociationFilter | null,
): MaybePromise<readonly CellAssociationRecord[]> =>
  chain(associationTest(context, filter), (test) =>
    chain(context.loaders.links('eventsOfCell', cell), (rows) => rowsAt(context, at, rows.filter(test), (row) => row.event)),
  );
