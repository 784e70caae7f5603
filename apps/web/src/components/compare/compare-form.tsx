import { MAX_TEXT } from '../search/max-text.ts';
import form from '../ui/form.module.css';
import styles from './compare-form.module.css';
import { MOST_COMPARED, type CompareView } from './compare-view.ts';

/** What to compare: ids or words, one field each and one more. A form that works without script. */
export function CompareForm({ kind, of }: CompareView) {
  const fields = [...of, ...Array.from({ length: Math.max(of.length < MOST_COMPARED ? 1 : 0, 2 - of.length) }, () => '')];
  return (
    <form action="/compare" method="get" className={styles.form}>
      {kind !== 'aops' && <input type="hidden" name="kind" value={kind} />}
      {fields.map((text, at) => (
        <label key={at}>
          {at === 0 ? (kind === 'aops' ? 'The AOP' : 'The outcome') : `with${at > 1 ? ', too' : ''}`}
          <input className={form.field} type="search" name="of" defaultValue={text} maxLength={MAX_TEXT} placeholder="id or words" />
        </label>
      ))}
      <button type="submit" className={form.button}>
        Compare
      </button>
    </form>
  );
}
