import { ScrollRegion } from '../ui/scroll-region.tsx';
import fields from '../ui/form.module.css';
import styles from './plain-explorer.module.css';
import type { Question, ShownAnswer } from './run-question.ts';

const EXAMPLE = `query {
  aop(id: "aop:40") { title keyEvents { nodes { title } } }
}`;

/** A question with its variables and the answer; a form, so that it can be changed and asked again without script. */
export function PlainExplorer({ question, answer }: { readonly question: Question; readonly answer: ShownAnswer }) {
  return (
    <div className={styles.page}>
      <h1>Explorer</h1>
      <form action="/explorer" method="get" className={styles.form}>
        <label htmlFor="query">Question, in GraphQL</label>
        <textarea className={fields.field} id="query" name="query" rows={16} spellCheck={false} defaultValue={question.query === '' ? EXAMPLE : question.query} />
        <label htmlFor="variables">Variables, as JSON</label>
        <textarea className={fields.field} id="variables" name="variables" rows={5} spellCheck={false} defaultValue={question.variables} />
        <button type="submit" className={fields.button}>Ask</button>
      </form>
      <section aria-labelledby="answer" className={styles.form}>
        <h2 id="answer">Answer</h2>
        {answer === null && <p>Nothing was asked yet.</p>}
        {answer?.kind === 'trouble' && <p role="alert">{answer.message}</p>}
        {answer?.kind === 'answer' && (
          <ScrollRegion label="Answer as JSON, scrolls sideways">
            <pre className={styles.answer}>{answer.json}</pre>
          </ScrollRegion>
        )}
      </section>
    </div>
  );
}
