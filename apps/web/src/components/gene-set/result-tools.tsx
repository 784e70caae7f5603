import { explorerPath, FILE_FORMATS, type FileFormat } from '../../wording/route.ts';
import { CopyButton } from '../tools/copy-button.client.tsx';
import tools from '../tools/tools.module.css';
import type { AskedQuestion } from './result-file.ts';

/** In the explorer in place of the reader's list, which stands in no address that a server sees. */
const EXAMPLE = ['IL5', 'IL13', 'CCL11'];

interface ResultToolsProps {
  /** Name of the table. */
  readonly title: string;
  readonly name: string;
  /** What one row is. */
  readonly about: string;
  readonly asked: AskedQuestion;
  readonly onDownload: (format: FileFormat, withHead: boolean) => void;
}

/** What can be done with a table of results: the question behind it, and files that the browser writes itself. */
export function ResultTools({ title, name, about, asked, onDownload }: ResultToolsProps) {
  const ofList = 'genes' in asked.variables;
  const group = `tools-gene-set-${name}`;
  return (
    <div className={tools.tools} data-chrome>
      <details className={tools.tool} name={group}>
        <summary aria-label={`Query behind “${title}”`}>Query</summary>
        <div className={tools.panel}>
          <section className={tools.question} aria-label="Question">
            <pre tabIndex={0} aria-label="GraphQL">{asked.query}</pre>
            <pre tabIndex={0} aria-label="Variables">{JSON.stringify(asked.variables)}</pre>
            <p className={tools.actions}>
              {ofList ? (
                <a href={explorerPath(asked.query, { ...asked.variables, genes: EXAMPLE, measured: null })}>Open in the explorer, with three genes as an example</a>
              ) : (
                <a href={explorerPath(asked.query, asked.variables)}>Open in the explorer</a>
              )}
              <CopyButton text={asked.query} what="the query" />
              {ofList && <CopyButton text={JSON.stringify(asked.variables)} what="your variables" />}
            </p>
            {ofList && <p>Your list is not put into that link: addresses reach the server. Paste your variables there instead.</p>}
          </section>
        </div>
      </details>
      <details className={tools.tool} name={group}>
        <summary aria-label={`Download “${title}”`}>Download</summary>
        <div className={tools.panel}>
          <p>{about} Written by your browser from what it has; nothing is sent.</p>
          <ul className={tools.files}>
            {FILE_FORMATS.map((format) => (
              <li key={format} className={tools.actions}>
                <button type="button" onClick={() => onDownload(format, false)}>
                  {format.toUpperCase()}
                </button>
                {format !== 'json' && (
                  <button type="button" onClick={() => onDownload(format, true)}>
                    with a head: release, licence, question
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}
