import { anchorOf } from '../../wording/anchor.ts';
import { counted } from '../../wording/count.ts';
import { referencePath } from '../../wording/route.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { hostOf } from '../ui/web-address.ts';
import { PhoneFold } from '../ui/phone-fold.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import type { Citations } from './cited-references.ts';
import styles from './reference-list.module.css';

/** More than these are folded on a phone. */
const FEW = 5;

/** All references of a page, numbered as in its text. */
export function ReferenceList({ citations }: { readonly citations: Citations }) {
  const list = (
    <ol className={styles.list}>
      {citations.references.map(({ id, citation, year, doi, pmid, link }) => (
        <li key={id} id={anchorOf(id)} className={styles.entry} value={citations.numberOf.get(id)}>
          <span className={styles.citation}>{citation ?? `${id}${year === null ? '' : `, ${year}`}`}</span>
          <span className={styles.links}>
            {doi !== null && <ExternalLink href={`https://doi.org/${doi}`}>doi:{doi}</ExternalLink>}
            {pmid !== null && <ExternalLink href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`}>PubMed {pmid}</ExternalLink>}
            {doi === null && pmid === null && link !== null && <ExternalLink href={link}>{hostOf(link)}</ExternalLink>}
            {doi === null && pmid === null && link === null && <span>no address known</span>}
            <PortalLink href={referencePath(id)}>what rests on it</PortalLink>
          </span>
        </li>
      ))}
    </ol>
  );
  return citations.references.length <= FEW ? list : <PhoneFold summary={`All ${counted(citations.references.length, 'reference')}`}>{list}</PhoneFold>;
}
