import { citePath } from '../../wording/route.ts';
import type { PageSubject } from './page-subject.ts';
import styles from './tools.module.css';

/** How to cite the page, once per page. */
export function PageTools({ segment, id, warning = null }: PageSubject) {
  return (
    <div className={`${styles.tools} ${styles.alone}`} data-chrome>
      <details className={styles.tool}>
        <summary>Cite</summary>
        <div className={styles.panel}>
          {warning !== null && (
            <p>
              <strong>Before you cite:</strong> {warning}
            </p>
          )}
          <ul className={styles.files}>
            <li>
              This page: <a href={citePath(segment, id, 'txt')}>text</a> <a href={citePath(segment, id, 'bib')}>BibTeX</a> <a href={citePath(segment, id, 'ris')}>RIS</a>
            </li>
            <li>
              All references under it: <a href={`${citePath(segment, id, 'bib')}?of=references`}>BibTeX</a> <a href={`${citePath(segment, id, 'ris')}?of=references`}>RIS</a>
            </li>
          </ul>
        </div>
      </details>
    </div>
  );
}
