import { printed } from '../../graphql/printed.ts';
import { readSectionView } from '../../sections/reading/read-view.ts';
import type { Section } from '../../sections/section.ts';
import { downloadPath, EMBEDS_PATH, explorerPath, FILE_FORMATS, tablePath } from '../../wording/route.ts';
import { CopyButton } from './copy-button.client.tsx';
import styles from './tools.module.css';

interface SectionToolsProps {
  readonly section: Section;
  /** Null for a list of everything. */
  readonly id: string | null;
  readonly view?: Readonly<Record<string, string>>;
  /** On the page of its table, which then needs no link to itself. */
  readonly here?: boolean;
}

/** What can be done with a section: see and change its question, take its rows along, open them as a table. */
export function SectionTools({ section, id, view = {}, here = false }: SectionToolsProps) {
  const known = readSectionView(section, view);
  const address = { segment: section.segment, id, slug: section.slug, view: known };
  const group = `tools-${section.segment}-${section.anchor}`;
  return (
    <div className={styles.tools} data-chrome>
      <details className={styles.tool} name={group}>
        <summary aria-label={`Query behind “${section.title}”`}>Query</summary>
        <div className={styles.panel}>
          {section.parts.map((part) => {
            const query = printed(part.document);
            const variables = part.variables({ id: id ?? '', first: part.pageSize, after: null, view: known, text: '', order: null });
            return (
              <section key={query} className={styles.question} aria-label={part.name === null ? 'Question' : `Question: ${part.name}`}>
                {part.name !== null && <p className={styles.name}>{part.name}</p>}
                <pre tabIndex={0} aria-label="GraphQL">{query}</pre>
                <pre tabIndex={0} aria-label="Variables">{JSON.stringify(variables, null, 2)}</pre>
                <p className={styles.actions}>
                  <a href={explorerPath(query, variables)}>Open in the explorer</a>
                  <CopyButton text={query} what="the query" />
                </p>
              </section>
            );
          })}
        </div>
      </details>
      <details className={styles.tool} name={group}>
        <summary aria-label={`Download “${section.title}”`}>Download</summary>
        <div className={styles.panel}>
          <p>
            {section.about}
            {here && ' Files have every row, whatever the table is filtered by.'}
          </p>
          <ul className={styles.files}>
            {FILE_FORMATS.map((format) => (
              <li key={format}>
                <a href={downloadPath(address, format)}>{format.toUpperCase()}</a>
                {format !== 'json' && <a href={downloadPath({ ...address, view: { ...known, meta: '1' } }, format)}>with a head: release, licence, question</a>}
              </li>
            ))}
          </ul>
        </div>
      </details>
      <details className={styles.tool} name={group}>
        <summary aria-label={`Embed “${section.title}”`}>Embed</summary>
        <div className={styles.panel}>
          <p>Saves the question behind it for good, under an address that never changes, and leads to what to paste into your page.</p>
          {section.parts.map((part, at) => (
            <form key={at} method="post" action={EMBEDS_PATH} className={styles.actions}>
              <input type="hidden" name="section" value={[section.segment, ...(id === null ? [] : [id]), section.slug].join('/')} />
              <input type="hidden" name="part" value={at} />
              {Object.entries(known).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button type="submit">{part.name === null ? 'Save and embed' : `Save and embed: ${part.name}`}</button>
            </form>
          ))}
        </div>
      </details>
      {!here && (
        <a className={styles.open} href={tablePath(address)} aria-label={`Table of “${section.title}”`}>
          Table
        </a>
      )}
    </div>
  );
}
