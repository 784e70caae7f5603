import 'server-only';
import { facetsOf, filteredRows, sortedRows, type Facet } from '../../components/table/table-rows.ts';
import type { TableState } from '../../components/table/table-state.ts';
import type { ColumnHead, Row, Section } from '../section.ts';
import { readAllPages, readPage, RowsError } from './read-pages.ts';

/** What a table shows of a section. */
export interface TableView {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly Row[];
  /** Rows that the filter lets through; null where nobody counted. */
  readonly total: number | null;
  readonly facets: readonly Facet[];
  /** Where other pages begin; null where there is none. */
  readonly next: Pick<TableState, 'page' | 'after'> | null;
  readonly pages: number | null;
}

const PAGE = 50;

/** More than this is not sorted here; the files have all of it. */
const MOST_ROWS = 20_000;

interface Asked {
  readonly id: string | null;
  readonly view: Readonly<Record<string, string>>;
}

/** A page of a section as its table asks for it. Throws a RowsError. */
export async function readTable(section: Section, asked: Asked, state: TableState): Promise<TableView> {
  const [only, ...others] = section.parts;
  const order = section.columns.find(({ key }) => key === state.sort)?.order;
  const byApi = section.textByApi && others.length === 0 && (state.sort === null || order !== undefined) && Object.keys(state.chosen).length === 0;
  if (!byApi || only === undefined) return wholeTable(section, asked, state);
  const page = await readPage(only, {
    id: asked.id ?? '',
    view: asked.view,
    first: PAGE,
    after: state.after,
    text: state.text,
    order: order === undefined ? null : { field: order, direction: state.descending ? 'DESC' : 'ASC' },
  });
  return { columns: section.columns, rows: page.rows, total: page.total, facets: [], next: page.next === null ? null : { page: 1, after: page.next }, pages: null };
}

async function wholeTable(section: Section, { id, view }: Asked, state: TableState): Promise<TableView> {
  const all: Row[] = [];
  for await (const rows of readAllPages(section, { id: id ?? '', view }, MOST_ROWS)) {
    all.push(...rows);
    if (all.length > MOST_ROWS) throw new RowsError(`There are more than ${MOST_ROWS} rows, too many to sort here. Download them.`, 'failed');
  }
  const found = sortedRows(filteredRows(all, section.columns, state), section.columns, state);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(state.page, pages);
  return { columns: section.columns, rows: found.slice((page - 1) * PAGE, page * PAGE), total: found.length, facets: facetsOf(all, section.columns), next: page < pages ? { page: page + 1, after: null } : null, pages };
}
