import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import styles from './contradictions.module.css';

export const Contradictions_contradiction = graphql(`
  fragment Contradictions_contradiction on Contradiction {
    statement
    references { id }
  }
`);

/** What sources say against a thing, beside it. */
export function Contradictions({ contradictions, citations }: { readonly contradictions: readonly FragmentType<typeof Contradictions_contradiction>[]; readonly citations: Citations }) {
  return readFragment(Contradictions_contradiction, contradictions).map(({ statement, references }) => (
    <p key={statement} className={styles.against}>
      <strong>Against it:</strong> {statement} <ReferenceNumbers references={references} citations={citations} />
    </p>
  ));
}
