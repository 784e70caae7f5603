import type { Cell, ColumnHead } from '../../sections/section.ts';
import { counted } from '../../wording/count.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './sorted-table.module.css';

/** A text longer than this, or a list of more entries, is folded. */
const LONG_TEXT = 180;
const LONG_LIST = 4;

/** One cell; an empty one says what that means. */
export function TableCell({ cell, column, isHead }: { readonly cell: Cell; readonly column: ColumnHead; readonly isHead: boolean }) {
  const body = <CellBody {...cell} column={column} />;
  if (isHead) {
    return (
      <th scope="row" className={styles.first}>
        {body}
      </th>
    );
  }
  return <td className={typeof cell.value === 'number' ? styles.number : undefined}>{body}</td>;
}

function CellBody({ value, href, column }: Cell & { readonly column: ColumnHead }) {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return (
      <span className={styles.empty} title={column.empty ?? 'not stated'}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{column.empty ?? 'not stated'}</span>
      </span>
    );
  }
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return <CellList entries={value} isId={column.isId ?? false} />;
  const words = column.isId === true ? <code>{value}</code> : value;
  if (href !== null) return href.startsWith('/') ? <PortalLink href={href}>{words}</PortalLink> : <ExternalLink href={href}>{words}</ExternalLink>;
  if (value.length <= LONG_TEXT) return words;
  return (
    <details className={styles.long}>
      <summary>{value.slice(0, LONG_TEXT).replace(/\s+\S*$/, '')} …</summary>
      {value}
    </details>
  );
}

function CellList({ entries, isId }: { readonly entries: readonly string[]; readonly isId: boolean }) {
  const list = (
    <ul>
      {entries.map((entry, at) => (
        <li key={at}>{isId ? <code>{entry}</code> : entry}</li>
      ))}
    </ul>
  );
  const short = entries.length <= LONG_LIST && entries.join(' ').length <= LONG_TEXT;
  if (short) return list;
  return (
    <details className={styles.long}>
      <summary>{counted(entries.length, 'entry', 'entries')}</summary>
      {list}
    </details>
  );
}
