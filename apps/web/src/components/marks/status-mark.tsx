import type { Status } from '../../graphql/generated/graphql.ts';
import { statusWords } from '../../wording/vocabulary.ts';
import { ChangeShape } from './change-shape.tsx';
import styles from './marks.module.css';

/** How settled something is, as mark and word; where no source says, nothing, or that in words where readers are `told`. */
export function StatusMark({ status, told = false }: { readonly status: Status | null; readonly told?: boolean }) {
  if (status === null && !told) return null;
  return (
    <span className={styles.label}>
      <ChangeShape sense="NONE" status={status} size={11} />
      {statusWords(status)}
    </span>
  );
}
