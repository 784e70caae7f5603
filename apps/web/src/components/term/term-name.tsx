import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import styles from './term-name.module.css';

export const TermName_term = graphql(`
  fragment TermName_term on Term {
    id
    label
  }
`);

/** A term of an ontology: its label, and its id for those who look it up. */
export function TermName({ term }: { readonly term: FragmentType<typeof TermName_term> }) {
  const { id, label } = readFragment(TermName_term, term);
  return (
    <>
      {label}
      {id !== null && <code className={styles.id}> {id}</code>}
    </>
  );
}
