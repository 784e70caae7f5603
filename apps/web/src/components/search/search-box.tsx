import styles from './search-box.module.css';
import { MAX_TEXT } from './search-view.ts';

interface SearchBoxProps {
  readonly text: string;
  readonly size: 'large' | 'compact';
}

/** The search, as a form that works without script. */
export function SearchBox({ text, size }: SearchBoxProps) {
  return (
    <form action="/search" method="get" role="search" aria-label="Whole portal" className={`${styles.box} ${size === 'large' ? styles.large : styles.compact}`}>
      <input name="q" type="search" aria-label="Search" defaultValue={text} maxLength={MAX_TEXT} autoComplete="off" spellCheck={false} placeholder="Outcome, cytokine, cell, AOP, id" className={styles.input} />
      <button type="submit" className={styles.button}>
        Search
      </button>
    </form>
  );
}
