import { conflictRank } from '../../records/conflict-kind.ts';
import type { NodeRecords, NodeType } from '../../records/release.record.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import type { FilterOf, ListOrder, ListRequest } from '../store.queries.ts';
import { aopCountOf, keyEventCountOf } from './node-counts.ts';
import { conditionsOf, type Fits } from './node-filters.ts';
import { foldCase, hasWord, namesOf, searchText, wordsOf } from './node-names.ts';

/** Records of a type in the order of their ids, and the place of each. */
interface InOrder<R> {
  readonly records: readonly R[];
  readonly placeOf: ReadonlyMap<string, number>;
}

type Lists = <T extends NodeType>(type: T, request: ListRequest<T>) => readonly string[];

/** Compares by a number or a text, code unit by code unit; ids, which come in order, break ties. */
function sortedBy<R extends { readonly id: string }, V extends string | number>(
  records: readonly R[],
  valueOf: (record: R) => V,
  direction: ListOrder['direction'],
): readonly R[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return records
    .map((record) => ({ record, value: valueOf(record) }))
    .sort((left, right) => (left.value < right.value ? -sign : left.value > right.value ? sign : 0))
    .map(({ record }) => record);
}

/** The order of a list for which none is asked: by id, but real disagreements before mere renamings. */
const inOwnOrder = <T extends NodeType>(type: T, records: readonly NodeRecords[T][]): readonly NodeRecords[T][] =>
  type === 'Conflict' ? sortedBy(records, (record: NodeRecords[NodeType]) => (record.type === 'Conflict' ? conflictRank(record) : 0), 'ASC') : records;

/**
 * Lists the ids of all records of a type. Lists without a filter are kept once made, and so are the
 * texts that words are looked for in, from the first search of a type on.
 */
export function createLists(nodes: NodeTables, links: LinkTables): Lists {
  const wholeLists = new Map<string, readonly string[]>();
  const searchTexts = new Map<NodeType, ReadonlyMap<string, string>>();

  const tables = new Map<NodeType, InOrder<NodeRecords[NodeType]>>();
  // A type and its records belong together, which a map of all types cannot say.
  const tableOf = <T extends NodeType>(type: T): InOrder<NodeRecords[T]> => {
    const known = tables.get(type) as InOrder<NodeRecords[T]> | undefined;
    if (known) return known;
    const records = [...(nodes[type] as ReadonlyMap<string, NodeRecords[T]>).values()];
    const made = { records, placeOf: new Map(records.map(({ id }, place) => [id, place])) };
    tables.set(type, made);
    return made;
  };
  const recordsOf = <T extends NodeType>(type: T): readonly NodeRecords[T][] => tableOf(type).records;

  /** Those of the records that may fit, in order: all, but where a condition names the few that can. */
  const candidates = <T extends NodeType>(type: T, conditions: readonly Fits<T>[]): readonly NodeRecords[T][] => {
    const { records, placeOf } = tableOf(type);
    const [fewest] = conditions.flatMap(({ among }) => among ?? []).sort((left, right) => left.size - right.size);
    if (fewest === undefined) return records;
    const places = [...fewest].flatMap((id) => placeOf.get(id) ?? []).sort((left, right) => left - right);
    return places.flatMap((place) => records[place] ?? []);
  };

  const textsOf = <T extends NodeType>(type: T): ReadonlyMap<string, string> => {
    const known = searchTexts.get(type);
    if (known) return known;
    const made = new Map(recordsOf(type).map((record) => [record.id, searchText(type, record, nodes)]));
    searchTexts.set(type, made);
    return made;
  };

  const filtered = <T extends NodeType>(type: T, filter: FilterOf<T>): readonly NodeRecords[T][] => {
    const conditions = conditionsOf(type, filter, links);
    const fitting = candidates(type, conditions).filter((record) => conditions.every((fits) => fits(record)));
    const words = wordsOf(filter.text ?? '');
    if (words.length === 0) return fitting;
    const texts = textsOf(type);
    return fitting.filter((record) => words.every((word) => hasWord(texts.get(record.id) ?? '', word)));
  };

  const ordered = <T extends NodeType>(type: T, records: readonly NodeRecords[T][], { field, direction }: ListOrder): readonly NodeRecords[T][] => {
    switch (field) {
      case 'ID':
        return direction === 'ASC' ? records : [...records].reverse();
      case 'TITLE':
        return sortedBy(records, (record) => foldCase(namesOf(type, record, nodes).title), direction);
      case 'AOP_COUNT':
        return sortedBy(records, ({ id }) => aopCountOf(type)(id, links), direction);
      case 'KEY_EVENT_COUNT':
        return sortedBy(records, ({ id }) => keyEventCountOf(type)(id, links), direction);
    }
  };

  return (type, { filter, orderBy }) => {
    const isWhole = filter === undefined || Object.values(filter).every((value) => value === undefined);
    const name = orderBy === undefined ? type : `${type} ${orderBy.field} ${orderBy.direction}`;
    const known = isWhole ? wholeLists.get(name) : undefined;
    if (known) return known;
    const records = isWhole ? recordsOf(type) : filtered(type, filter);
    const ids = Object.freeze((orderBy === undefined ? inOwnOrder(type, records) : ordered(type, records, orderBy)).map((record) => record.id));
    if (isWhole) wholeLists.set(name, ids);
    return ids;
  };
}
