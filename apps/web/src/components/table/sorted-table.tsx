import type { TableView } from '../../sections/reading/read-table.ts';
import type { Row } from '../../sections/section.ts';
import { cellText } from '../../sections/shared/cell-text.ts';
import { counted, listed } from '../../wording/count.ts';
import { SwitchLink } from '../ui/switch-link.tsx';
import styles from './sorted-table.module.css';
import { TableCell } from './table-cell.tsx';
import { TableFilter } from './table-filter.tsx';
import { sortedBy, tableParams, type TableState } from './table-state.ts';

interface SortedTableProps {
  readonly title: string;
  readonly table: TableView;
  readonly state: TableState;
  /** Path of the page that it stands on. */
  readonly path: string;
  /** What its names in the address begin with; empty where it is alone. */
  readonly prefix?: string;
  /** What else the address holds, such as filters of the page or the state of another table. */
  readonly others?: Readonly<Record<string, string>>;
  readonly fragment?: string;
}

/** Rows of a section with heads that sort, a form that filters and links to further pages; works without script. */
export function SortedTable({ title, table, state, path, prefix = '', others = {}, fragment = '' }: SortedTableProps) {
  const hrefOf = (next: TableState): string => {
    const params = new URLSearchParams({ ...others, ...tableParams(next, prefix) }).toString();
    return `${path}${params === '' ? '' : `?${params}`}${fragment}`;
  };
  const shown = table.columns.map((column, at) => ({ column, at })).filter(({ at }) => table.rows.some(({ cells }) => cellText(cells[at]?.value ?? null) !== ''));
  const bare = table.columns.filter((column) => !shown.some((each) => each.column === column));
  const head = headColumn(table.rows, shown.map(({ column, at }) => ({ at, isId: column.isId ?? false })));
  const first = { ...state, page: 1, after: null };
  const filtered = state.text !== '' || Object.keys(state.chosen).length > 0;
  const begun = state.after !== null || state.page > 1;
  return (
    <div className={styles.whole}>
      <TableFilter title={title} facets={table.facets} state={state} path={path} prefix={prefix} others={others} allHref={hrefOf({ ...first, text: '', chosen: {} })} />
      <p className={styles.count}>
        {table.total === null ? '' : `${counted(table.total, 'row')}${filtered ? ' found' : ''}. `}
        {table.pages !== null && table.pages > 1 && `Page ${Math.min(state.page, table.pages)} of ${table.pages}. `}
        <SwitchLink label="Compact" href={hrefOf({ ...state, compact: !state.compact })} on={state.compact} />
      </p>
      {table.rows.length === 0 ? (
        <p>No row {filtered ? 'fits. Fewer or shorter words find more' : Object.keys(others).length > 0 ? 'as the section is narrowed; without that there may be some' : 'in this release'}.</p>
      ) : (
        <section className={styles.region} aria-label={`${title}, scrolls`} tabIndex={0}>
          <table className={state.compact ? `${styles.table} ${styles.compact}` : styles.table}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {shown.map(({ column, at }) => {
                  const sorted = state.sort === column.key;
                  return (
                    <th key={column.key} scope="col" aria-sort={sorted ? (state.descending ? 'descending' : 'ascending') : undefined} className={classes([at === head && styles.first, isCount(table.rows, at) && styles.number])}>
                      <a href={hrefOf(sortedBy(state, column.key))}>
                        {column.head}
                        <span aria-hidden="true">{sorted ? (state.descending ? ' ▼' : ' ▲') : ''}</span>
                      </a>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ cells }, row) => (
                <tr key={row}>
                  {shown.map(({ column, at }) => (
                    <TableCell key={column.key} column={column} cell={cells[at] ?? { value: null, href: null }} isHead={at === head} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {bare.length > 0 && table.rows.length > 0 && <p className={styles.bare}>Empty in all these rows, so left out: {listed(bare.map(({ head: words, empty = 'not stated' }) => `${words} (${empty})`))}.</p>}
      <nav aria-label={`Pages of ${title}`} className={styles.pages}>
        {begun && <a href={hrefOf(first)}>First page</a>}
        {state.page > 1 && <a href={hrefOf({ ...state, page: Math.min(state.page, table.pages ?? state.page) - 1 })}>Page before</a>}
        {table.next !== null && <a href={hrefOf({ ...state, ...table.next })}>Next page</a>}
      </nav>
    </div>
  );
}

/** The column that names a row: the first that leads to a page and is no bare id, else the first. */
const headColumn = (rows: readonly Row[], shown: readonly { readonly at: number; readonly isId: boolean }[]): number =>
  (shown.find(({ at, isId }) => !isId && rows.some(({ cells }) => cells[at]?.href != null)) ?? shown[0])?.at ?? 0;

const isCount = (rows: readonly Row[], at: number): boolean => rows.some(({ cells }) => typeof cells[at]?.value === 'number');

const classes = (names: readonly (string | false | undefined)[]): string | undefined => names.filter((name) => typeof name === 'string').join(' ') || undefined;
