import { anchorOf } from '../../wording/anchor.ts';
import type { Citations } from './cited-references.ts';
import styles from './reference-numbers.module.css';

/** Numbers that lead to the list of references; says so where there is none. */
export function ReferenceNumbers({ references, citations, inherited = false }: { readonly references: readonly { readonly id: string }[]; readonly citations: Citations; readonly inherited?: boolean }) {
  if (references.length === 0) return <span className={styles.none}>no reference</span>;
  const numbers = references.map(({ id }) => ({ id, number: citations.numberOf.get(id) ?? 0 })).sort((one, other) => one.number - other.number);
  return (
    <span className={styles.numbers}>
      {numbers.map(({ id, number }) => (
        <a key={id} href={`#${anchorOf(id)}`} aria-label={`Reference ${number}`}>
          [{number}]
        </a>
      ))}
      {inherited && <span className={styles.none}>of the event</span>}
    </span>
  );
}
