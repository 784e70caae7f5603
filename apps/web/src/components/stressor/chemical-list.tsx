import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { chemicalPath } from '../../wording/route.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './chemical-list.module.css';

export const ChemicalList_chemical = graphql(`
  fragment ChemicalList_chemical on Chemical {
    id
    label
    casNumber
    synonyms
    xrefs { id url }
  }
`);

/** More than this and the other names are folded. */
const FEW = 8;

/** The substances of a stressor, with the numbers and names under which others keep them. */
export function ChemicalList({ chemicals }: { readonly chemicals: readonly FragmentType<typeof ChemicalList_chemical>[] }) {
  return (
    <ul className={styles.chemicals}>
      {readFragment(ChemicalList_chemical, chemicals).map(({ id, label, casNumber, synonyms, xrefs }) => (
        <li key={id} className={styles.chemical}>
          <h3 className={styles.name}>
            <PortalLink href={chemicalPath(id)}>{label ?? id}</PortalLink>
          </h3>
          <p className={styles.ids}>
            <span>{casNumber === null ? 'no CAS number' : `CAS ${casNumber}`}</span>
            {xrefs.map((xref) => (
              <code key={xref.id}>{xref.url === null ? xref.id : <ExternalLink href={xref.url}>{xref.id}</ExternalLink>}</code>
            ))}
          </p>
          {synonyms.length > 0 && <Synonyms synonyms={synonyms} />}
        </li>
      ))}
    </ul>
  );
}

/** Other names, folded where there are many. */
export function Synonyms({ synonyms }: { readonly synonyms: readonly string[] }) {
  const list = <p className={styles.synonyms}>{synonyms.join('; ')}</p>;
  if (synonyms.length <= FEW) return list;
  return (
    <details>
      <summary className={styles.summary}>{counted(synonyms.length, 'other name')}</summary>
      {list}
    </details>
  );
}
