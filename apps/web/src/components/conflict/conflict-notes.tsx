import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted, listed } from '../../wording/count.ts';
import { conflictField } from '../../wording/gene-vocabulary.ts';
import { ConflictList_conflict } from './conflict-list.tsx';
import styles from './conflict-notes.module.css';

/** What matters most to whoever copies a value from the page comes first. */
const WEIGHT: readonly string[] = ['hgncId', 'symbol', 'name', 'location'];
const weightOf = (field: string): number => (WEIGHT.includes(field) ? WEIGHT.indexOf(field) : WEIGHT.length);

/** Where sources differ about the thing of the page, said before anything else: each value, and whose it is. */
export function ConflictNotes({ conflicts }: { readonly conflicts: readonly FragmentType<typeof ConflictList_conflict>[] }) {
  const inOrder = [...readFragment(ConflictList_conflict, conflicts)].sort((one, other) => Number(one.kind === 'RENAMED') - Number(other.kind === 'RENAMED') || weightOf(one.field) - weightOf(other.field));
  if (inOrder.length === 0) return null;
  return (
    <section id="conflicts" aria-labelledby="conflicts-title" className={styles.notes}>
      <h2 id="conflicts-title" className={styles.title}>
        {counted(inOrder.length, 'conflict')} between sources
      </h2>
      <ul className={styles.list}>
        {inOrder.map(({ id, field, kind, explanation, values }) => (
          <li key={id}>
            <p className={styles.sentence}>
              {kind === 'RENAMED' ? `Renamed in between, nobody is wrong: ${conflictField(field)}` : `${counted(new Set(values.flatMap(({ sources }) => sources.map(({ name }) => name))).size, 'source')} give different ${conflictField(field)}`}
            </p>
            <ul className={styles.values}>
              {values.map(({ value, sources }) => (
                <li key={value}>
                  <strong>{value}</strong> <span>{listed(sources.map(({ name }) => name))}</span>
                </li>
              ))}
            </ul>
            {explanation !== null && <p>{explanation}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
