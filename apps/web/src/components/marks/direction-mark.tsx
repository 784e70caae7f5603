import type { Direction, Status } from '../../graphql/generated/graphql.ts';
import { DIRECTION_WORDS } from '../../wording/vocabulary.ts';
import { ChangeShape, senseOf } from './change-shape.tsx';
import styles from './marks.module.css';

/** Which way an event goes, as mark and word. */
export function DirectionMark({ value, status }: { readonly value: Direction | null; readonly status?: Status | null }) {
  if (value === null) return null;
  return (
    <span className={styles.label}>
      <ChangeShape sense={senseOf(value)} status={status ?? undefined} size={12} />
      {DIRECTION_WORDS[value]}
    </span>
  );
}
