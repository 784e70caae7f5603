import { counted, numeral } from '../../wording/count.ts';
import { GeneTags } from './gene-tags.tsx';
import type { Enrichment } from './gene-set-results.tsx';
import styles from './gene-set.module.css';

/** More than these are read by nobody; the API tells all. */
const MOST_TOLD = 200;
/** Up to here a list is open from the start. */
const FEW = 8;

/** What was made of the names that are no approved symbols. */
export function NameNotes({ unmatched, otherNames }: Pick<Enrichment, 'unmatched' | 'otherNames'>) {
  return (
    <>
      {unmatched.length > 0 && (
        <details className={styles.names} open={unmatched.length <= FEW}>
          <summary>{counted(unmatched.length, 'name')} of no one gene, left out</summary>
          <ul>
            {unmatched.slice(0, MOST_TOLD).map(({ text, candidates }) => (
              <li key={text}>
                <bdi>{text}</bdi>
                {candidates.length > 0 && (
                  <>
                    : perhaps <GeneTags genes={candidates} />
                  </>
                )}
              </li>
            ))}
            <Rest of={unmatched.length} />
          </ul>
        </details>
      )}
      {otherNames.length > 0 && (
        <details className={styles.names} open={otherNames.length <= FEW}>
          <summary>{counted(otherNames.length, 'name')} taken for the gene of another symbol</summary>
          <ul>
            {otherNames.slice(0, MOST_TOLD).map(({ text, gene }) => (
              <li key={text}>
                <bdi>{text}</bdi> is <GeneTags genes={[gene]} />
              </li>
            ))}
            <Rest of={otherNames.length} />
          </ul>
        </details>
      )}
    </>
  );
}

const Rest = ({ of }: { readonly of: number }) => (of > MOST_TOLD ? <li>and {numeral(of - MOST_TOLD)} more</li> : null);
