import form from '../ui/form.module.css';
import styles from './sorted-table.module.css';
import type { Facet } from './table-rows.ts';
import { fieldName, tableParams, type TableState } from './table-state.ts';

interface TableFilterProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly state: TableState;
  readonly path: string;
  readonly prefix: string;
  readonly others: Readonly<Record<string, string>>;
  /** The table without filter. */
  readonly allHref: string;
}

/** What rows must hold: words, and where a column has few values one of them. A form, so that it works without script. */
export function TableFilter({ title, facets, state, path, prefix, others, allHref }: TableFilterProps) {
  const kept = { ...others, ...tableParams({ ...state, text: '', chosen: {}, page: 1, after: null }, prefix) };
  const filtered = state.text !== '' || Object.keys(state.chosen).length > 0;
  return (
    <form action={path} method="get" role="search" aria-label={`Filter ${title}`} className={styles.filter}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span>Words in a row</span>
        <input className={form.field} name={fieldName.text(prefix)} type="search" defaultValue={state.text} maxLength={200} />
      </label>
      <button type="submit" className={form.button}>Filter</button>
      {filtered && <a href={allHref}>All rows</a>}
      {facets.length > 0 && (
        <details className={styles.facets} open={Object.keys(state.chosen).length > 0}>
          <summary>By column</summary>
          <div>
            {facets.map(({ key, head, values }) => (
              <label key={key}>
                <span>{head}</span>
                <select className={form.field} name={fieldName.chosen(prefix, key)} defaultValue={state.chosen[key] ?? ''}>
                  <option value="">any</option>
                  {values.map((value) => (
                    <option key={value} value={value}>
                      {value}
                    </option>
                  ))}
              </select>
            </label>
          ))}
          </div>
        </details>
      )}
    </form>
  );
}
