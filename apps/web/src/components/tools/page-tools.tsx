import { readExportSubject, type FoundSubject } from '../../export/export-subject.ts';
import { splitIds } from '../../sections/several.ts';
import { citePath } from '../../wording/route.ts';
import { ExportTools, PAGE_TOOLS } from './export-tools.tsx';
import type { PageSubject } from './page-subject.ts';
import styles from './tools.module.css';

/** How to cite the page and, where it shows a network, to take it along; once per page. */
export function PageTools({ segment, id, view = {}, warning = null }: PageSubject) {
  const exported = exportSubjectOf({ segment, id, view });
  return (
    <div className={`${styles.tools} ${styles.alone}`} data-chrome>
      {exported.kind === 'found' && <ExportTools subject={exported.subject} />}
      <details className={styles.tool} name={PAGE_TOOLS}>
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

/** What the files of networks call the page: they take what its address takes. */
function exportSubjectOf({ segment, id, view = {} }: PageSubject): FoundSubject {
  const [from = '', to = ''] = splitIds(id);
  switch (segment) {
    case 'compare-aops':
      return readExportSubject(['compare'], { kind: 'aops', of: splitIds(id) });
    case 'compare-outcomes':
      return readExportSubject(['compare'], { kind: 'outcomes', of: splitIds(id) });
    case 'paths':
      return readExportSubject(['paths'], { ...view, from, to });
    default:
      return readExportSubject([segment, id], view);
  }
}
