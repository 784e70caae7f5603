import { MAX_TEXT } from '../search/max-text.ts';
import form from '../ui/form.module.css';
import styles from './path-form.module.css';
import { LONGEST, type PathsView } from './paths-view.ts';

/** From where to where: ids or words. A form that works without script. */
export function PathForm({ from, to, max }: PathsView) {
  return (
    <form action="/paths" method="get" className={styles.form}>
      <label>
        From the event
        <input className={form.field} type="search" name="from" defaultValue={from} maxLength={MAX_TEXT} placeholder="id or words" required />
      </label>
      <label>
        to the event
        <input className={form.field} type="search" name="to" defaultValue={to} maxLength={MAX_TEXT} placeholder="id or words" required />
      </label>
      <label>
        in at most
        <select className={form.field} name="max" defaultValue={max}>
          {Array.from({ length: LONGEST }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1} {at === 0 ? 'relationship' : 'relationships'}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={form.button}>
        Find paths
      </button>
    </form>
  );
}
