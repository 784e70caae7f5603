import type { Status } from '../../graphql/generated/graphql.ts';
import { STATUS_WORDS } from '../../wording/vocabulary.ts';
import { ChangeShape } from './change-shape.tsx';
import styles from './marks.module.css';

/** How settled something is, as mark and word; nothing where the source does not say. */
export function StatusMark({ status }: { readonly status: Status | null }) {
  if (status === null) return null;
  return (
    <span className={styles.label}>
      <ChangeShape sense="NONE" status={status} size={11} />
      {STATUS_WORDS[status]}
    </span>
  );
}
