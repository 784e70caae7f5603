import { CITE_FORMATS, citeReleasePath, type CiteFormat } from '../../wording/route.ts';
import styles from './tools.module.css';

const WORDS: Readonly<Record<CiteFormat, string>> = { txt: 'text', bib: 'BibTeX', ris: 'RIS' };

/** How to cite a page about the whole release, by its path without the slash. */
export const CiteRelease = ({ segment }: { readonly segment: string }) => (
  <div className={`${styles.tools} ${styles.alone}`} data-chrome>
    <details className={styles.tool}>
      <summary>Cite</summary>
      <div className={styles.panel}>
        <ul className={styles.files}>
          <li>
            This page and its release:{' '}
            {CITE_FORMATS.map((format) => (
              <a key={format} href={citeReleasePath(segment, format)}>
                {WORDS[format]}
              </a>
            ))}
          </li>
        </ul>
      </div>
    </details>
  </div>
);
