import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import styles from './conflict-list.module.css';

export const ConflictList_conflict = graphql(`
  fragment ConflictList_conflict on Conflict {
    id
    field
    kind
    explanation
    values { value sources { name } }
  }
`);

/** Where sources differ: each value with those who give it. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly FragmentType<typeof ConflictList_conflict>[] }) {
  return (
    <ul className={styles.conflicts}>
      {readFragment(ConflictList_conflict, conflicts).map(({ id, field, kind, explanation, values }) => (
        <li key={id} className={styles.conflict}>
          <h3 className={styles.field}>
            {field}
            <span className={styles.kind}>{kind === 'RENAMED' ? 'renamed in between: nobody is wrong' : 'the sources disagree'}</span>
          </h3>
          <ul>
            {values.map(({ value, sources }) => (
              <li key={value}>
                “{value}” <span className={styles.kind}>{listed(sources.map(({ name }) => name))}</span>
              </li>
            ))}
          </ul>
          {explanation !== null && <p className={styles.kind}>{explanation}</p>}
        </li>
      ))}
    </ul>
  );
}
