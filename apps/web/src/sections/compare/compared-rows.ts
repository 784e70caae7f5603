import type { Compared, Part, PartKind, SharedParts } from '../../components/compare/shared-parts.ts';
import type { Column } from '../section.ts';

/** One thing that some of the compared hold. */
export interface ComparedRow {
  readonly kind: PartKind;
  readonly item: Part;
  readonly compared: readonly Compared[];
}

const holders = ({ item, compared }: ComparedRow): readonly Compared[] => compared.filter(({ id }) => item.at.has(id));

export const COMPARED_COLUMNS: readonly Column<ComparedRow>[] = [
  { key: 'kind', head: 'Kind', value: ({ kind }) => kind.one },
  { key: 'id', head: 'Id', isId: true, value: ({ item }) => item.id, href: ({ item }) => item.href },
  { key: 'name', head: 'Name', value: ({ item }) => item.name, href: ({ item }) => item.href },
  { key: 'held_by_count', head: 'In how many', value: ({ item }) => item.at.size },
  { key: 'compared_count', head: 'Of', value: ({ compared }) => compared.length },
  { key: 'held_by', head: 'Ids of these', isId: true, value: (row) => holders(row).map(({ id }) => id) },
  { key: 'places', head: 'What is said there', value: (row) => holders(row).map(({ id, title }) => `${title}: ${row.item.at.get(id)}`) },
];

/** All that the compared hold, or of one kind where a section of the page asks for it; what most hold comes first. */
export const comparedRows = ({ kinds, compared }: SharedParts, kind: string | undefined): readonly ComparedRow[] =>
  kinds.filter(({ word }) => kind === undefined || word === kind).flatMap((each) => each.parts.map((item) => ({ kind: each, item, compared })));
