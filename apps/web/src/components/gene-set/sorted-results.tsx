import type { ReactNode } from 'react';
import { sortedRows } from '../table/table-rows.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { ResultColumn } from './result-tables.ts';
import type { TableSort } from './table-sorts.ts';
import styles from './gene-set.module.css';

/** How a column is shown: by which key it sorts, and what stands in its cells. */
export interface ShownColumn<TEdge> {
  readonly key: string;
  readonly align?: 'number' | 'sentence';
  readonly cell: (edge: TEdge) => ReactNode;
}

interface SortedResultsProps<TEdge> {
  readonly caption: string;
  readonly columns: readonly ResultColumn<TEdge>[];
  readonly shown: readonly ShownColumn<TEdge>[];
  readonly edges: readonly TEdge[];
  readonly sort: TableSort;
  readonly onSort: (key: string) => void;
}

/** Results whose heads sort them, in the browser: all that came is at hand, and the list of genes goes nowhere. */
export function SortedResults<TEdge extends { readonly node: { readonly id: string } }>({ caption, columns, shown, edges, sort, onSort }: SortedResultsProps<TEdge>) {
  const rows = sortedRows(edges.map((edge) => ({ edge, cells: columns.map(({ value }) => ({ value: value(edge), href: null })) })), columns, sort);
  return (
    <DataTable
      caption={caption}
      columns={shown.map(({ key, align }) => {
        const sorted = sort.sort !== key ? undefined : sort.descending ? ('descending' as const) : ('ascending' as const);
        return {
          ...(align !== undefined && { align }),
          sorted,
          title: (
            <button type="button" className={styles.sorter} onClick={() => onSort(key)}>
              {columns.find((column) => column.key === key)?.head}
              <span aria-hidden="true">{sorted === undefined ? '' : sorted === 'descending' ? ' ▼' : ' ▲'}</span>
            </button>
          ),
        };
      })}
      rows={rows.map(({ edge }) => ({ key: edge.node.id, cells: shown.map(({ cell }) => cell(edge)) }))}
    />
  );
}
