import { numeral } from '../../wording/count.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './file-table.module.css';

interface FileTableProps {
  readonly caption: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** Files with what tells whether one has the same. */
export function FileTable({ caption, files }: FileTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[{ title: 'File' }, { title: 'Bytes', align: 'number' }, { title: 'SHA-256' }]}
      rows={files.map(({ name, bytes, sha256 }) => ({
        key: name,
        cells: [
          <span key="name" className={styles.name}>
            {name}
          </span>,
          numeral(bytes),
          <code key="hash" className={styles.hash}>
            {sha256}
          </code>,
        ],
      }))}
    />
  );
}
