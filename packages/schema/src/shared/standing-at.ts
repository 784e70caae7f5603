import { chain, chainAll, type MaybePromise, type NodeRecords } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';

/**
 * A record may point at events of the chain and at signs of an outcome alike; these are the rows
 * that point at one of the two.
 */
export const rowsAt = <Row>(
  context: ApiContext,
  at: 'KeyEvent' | 'Manifestation',
  rows: readonly Row[],
  eventOf: (row: Row) => string,
): MaybePromise<readonly Row[]> => {
  const targets = chainAll<unknown>(rows.map((row) => context.loaders.record(at, eventOf(row))));
  return chain(targets, (records) => rows.filter((_row, index) => records[index] !== null));
};

/** The records of those ids that are of one of the two types. */
export const recordsAt = <T extends 'KeyEvent' | 'Manifestation'>(
  context: ApiContext,
  at: T,
  ids: readonly string[],
): MaybePromise<readonly NodeRecords[T][]> =>
  chain(chainAll<NodeRecords[T] | null>(ids.map((id) => context.loaders.record(at, id))), (records) =>
    records.filter((record) => record !== null),
  );
