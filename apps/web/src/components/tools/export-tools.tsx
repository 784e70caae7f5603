import { formatsOf } from '../../export/export-formats.ts';
import type { ExportGroup } from '../../export/export-format.ts';
import { exportPath, type ExportSubject } from '../../export/export-subject.ts';
import styles from './tools.module.css';

/** Groups in the order in which they are offered, with what they are for. */
const GROUPS: readonly { readonly group: ExportGroup; readonly words: string }[] = [
  { group: 'figure', words: 'Figures' },
  { group: 'network', words: 'As a network' },
  { group: 'table', words: 'As tables' },
  { group: 'text', words: 'To cite and to file' },
];

/** Of the tools of the whole page one is open at a time: their panels open at the same place. */
export const PAGE_TOOLS = 'page-tools';

/** Everything that the whole page can be taken along as. Every file carries its release, licences, credits and the note on its origin. */
export function ExportTools({ subject }: { readonly subject: ExportSubject }) {
  const formats = formatsOf(subject.kind);
  return (
    <details className={styles.tool} name={PAGE_TOOLS}>
      <summary aria-label="Download the whole page">Download</summary>
      <div className={styles.panel}>
        {GROUPS.map(({ group, words }) => {
          const members = formats.filter((format) => format.group === group);
          return (
            members.length > 0 && (
              <section key={group} className={styles.group} aria-label={words}>
                <p className={styles.name}>{words}</p>
                <dl className={styles.formats}>
                  {members.map(({ slug, name, about, variants = [] }) => (
                    <div key={slug}>
                      <dt>
                        <a href={exportPath(slug, subject)}>{name}</a>
                      </dt>
                      <dd>
                        {about}
                        {variants
                          .filter(({ kinds }) => kinds === undefined || kinds.includes(subject.kind))
                          .map(({ words: form, params }) => (
                            <a key={form} className={styles.variant} href={exportPath(slug, subject, params)} aria-label={`${name}: ${form}`}>
                              {form}
                            </a>
                          ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          );
        })}
      </div>
    </details>
  );
}
