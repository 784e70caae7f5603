import type { TableName } from '../records/release.record.ts';
import { isStandInTitle } from '../sources/aop-wiki-tables/aop-wiki-id.ts';
import type { Row } from './merge-rows.ts';

/** Two rows of one record, the one with precedence first. */
export interface RowPair {
  readonly first: Row;
  readonly second: Row;
}

const standsIn = ({ id, title }: Row): boolean => typeof id === 'string' && typeof title === 'string' && isStandInTitle(id, title);

/** A name of those who keep the names of taxa, whom their rank gives away, comes before everybody's word. */
function taxonNames({ first, second }: RowPair): RowPair {
  if (first['rank'] != null || second['rank'] == null || first['name'] === second['name']) return { first, second };
  const synonyms = [...((first['synonyms'] ?? []) as readonly string[]), String(first['name'])].filter((name) => name !== second['name']);
  return { first: { ...first, name: second['name'], synonyms }, second };
}

/** A title that only stands in for one that is not known is none where the other source has one. */
function titles({ first, second }: RowPair): RowPair {
  if (standsIn(second)) return { first, second: { ...second, title: '' } };
  return standsIn(first) ? { first: { ...first, title: '' }, second } : { first, second };
}

/** The rows with the better name in the place that has precedence, whatever the order of their sources. */
export const preferNames = (table: TableName, rows: RowPair): RowPair => (table === 'taxa' ? taxonNames(rows) : titles(rows));
