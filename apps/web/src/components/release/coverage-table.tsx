import { numeral } from '../../wording/count.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './coverage-table.module.css';

interface CoverageRow {
  readonly field: string;
  readonly filled: number;
  readonly total: number;
  readonly wouldComeFrom: string | null;
}

/** How many records have a value of each field; where none has, what would bring it. */
export function CoverageTable({ caption, rows }: { readonly caption: string; readonly rows: readonly CoverageRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ title: 'Field' }, { title: 'Share' }, { title: 'Have it', align: 'number' }, { title: 'Could', align: 'number' }, { title: 'What would bring it' }]}
      rows={rows.map(({ field, filled, total, wouldComeFrom }) => ({
        key: field,
        cells: [<code key="field" className={styles.field}>{field}</code>, <Share key="share" filled={filled} total={total} />, numeral(filled), numeral(total), filled === 0 ? (wouldComeFrom ?? (total === 0 ? 'no such records in this release' : 'no known source')) : ''],
      }))}
    />
  );
}

function Share({ filled, total }: { readonly filled: number; readonly total: number }) {
  const share = total === 0 ? 0 : filled / total;
  const words = filled > 0 && share < 0.01 ? 'below 1 %' : `${Math.floor(share * 100)} %`;
  return (
    <span className={styles.share}>
      <svg viewBox="0 0 100 10" width={80} height={10} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.all} width={100} height={10} />
        <rect className={styles.filled} width={share * 100} height={10} />
      </svg>
      {words}
    </span>
  );
}
