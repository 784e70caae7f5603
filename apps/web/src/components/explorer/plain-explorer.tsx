import { QUESTIONS, TOPIC_TITLES, TOPICS } from '@sequela/schema/questions';
import { questionPath } from '../../wording/route.ts';
import fields from '../ui/form.module.css';
import { DataTable } from '../ui/data-table.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { counted } from '../../wording/count.ts';
import { answerLists, answerTable, openingList } from '../../answer/answer-table.ts';
import { readAnswer } from '../../answer/read-answer.ts';
import type { OpeningQuestion } from './explorer-start.ts';
import styles from './plain-explorer.module.css';
import { Cell } from './results/answer-table-view.tsx';
import type { ShownAnswer } from './run-question.ts';

/** The explorer as it is without script: the library as links, the question as a form, the answer as a table and as JSON. */
export function PlainExplorer({ question, answer }: { readonly question: OpeningQuestion; readonly answer: ShownAnswer }) {
  return (
    <div className={styles.desk}>
      <section aria-label="Questions" className={styles.library}>
        {TOPICS.map((topic) => (
          <details key={topic}>
            <summary>{TOPIC_TITLES[topic]}</summary>
            <ul>
              {QUESTIONS.filter((each) => each.topic === topic).map(({ slug, title }) => (
                <li key={slug}>
                  <a href={questionPath(slug)}>{title}</a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <form action="/explorer" method="get" className={styles.form}>
        <label htmlFor="query">Question, in GraphQL</label>
        <textarea className={fields.field} id="query" name="query" rows={18} spellCheck={false} defaultValue={question.query} />
        <label htmlFor="variables">Variables, as JSON</label>
        <textarea className={fields.field} id="variables" name="variables" rows={5} spellCheck={false} defaultValue={question.variables} />
        <button type="submit" className={fields.button}>
          Ask
        </button>
      </form>
      <section aria-labelledby="answer" className={styles.form}>
        <h2 id="answer">Answer</h2>
        {answer === null && <p>Nothing was asked yet.</p>}
        {answer?.kind === 'trouble' && <p role="alert">{answer.message}</p>}
        {answer?.kind === 'answer' && <PlainAnswer text={answer.json} />}
      </section>
    </div>
  );
}

/** Rows that a page without script shows; the JSON under them has all. */
const MOST_ROWS = 200;

function PlainAnswer({ text }: { readonly text: string }) {
  const { data, faults } = readAnswer(text, { query: '', variables: '', operationName: null }, null);
  const table = data === null ? null : answerTable(data, openingList(answerLists(data)));
  return (
    <>
      {faults.map(({ message, place }) => (
        <p key={message} role="alert">
          {place !== null && `Line ${place.line}, column ${place.column}: `}
          {message}
        </p>
      ))}
      {table !== null && table.rows.length > 0 && (
        <DataTable
          caption={table.rows.length > MOST_ROWS ? `The first ${MOST_ROWS} of ${counted(table.rows.length, 'row')}` : counted(table.rows.length, 'row')}
          columns={table.columns.map((column) => ({ title: <code>{column}</code> }))}
          rows={table.rows.slice(0, MOST_ROWS).map((row, at) => ({ key: String(at), cells: row.map((value, place) => <Cell key={place} value={value} />) }))}
        />
      )}
      <details open={table === null}>
        <summary>As JSON</summary>
        <ScrollRegion label="Answer as JSON">
          <pre className={styles.answer}>{text}</pre>
        </ScrollRegion>
      </details>
    </>
  );
}
