import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import styles from '../ui/item-list.module.css';

export const RegimenList_regimen = graphql(`
  fragment RegimenList_regimen on Regimen {
    id
    title
    description
    basis
    note
    references { id }
  }
`);

/** Ways of giving a stressor on which its evidence depends. */
export function RegimenList({ regimens, citations }: { readonly regimens: readonly FragmentType<typeof RegimenList_regimen>[]; readonly citations: Citations }) {
  return (
    <ul className={styles.list}>
      {readFragment(RegimenList_regimen, regimens).map(({ id, title, description, basis, note, references }) => (
        <li key={id} className={styles.item}>
          <p className={styles.lead}>
            <strong>{title}</strong>
          </p>
          <p>{description}</p>
          {note !== null && <p>{note}</p>}
          <p className={styles.facts}>
            <span>
              {BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
