import { print, stripIgnoredCharacters } from 'graphql';
import styles from './search-box.module.css';
import { SearchField } from './search-field.client.tsx';
import { TypeaheadDocument } from './typeahead.query.ts';

interface SearchBoxProps {
  readonly text: string;
  readonly size: 'large' | 'compact';
}

/** The browser gets the question as text: the documents of all pages, and the parser, stay on the server. */
const QUESTION = stripIgnoredCharacters(print(TypeaheadDocument));

/** The search, as a form that works without script; with it, names are offered while one types. */
export function SearchBox({ text, size }: SearchBoxProps) {
  return (
    <form action="/search" method="get" role="search" aria-label={size === 'large' ? 'Search Sequela' : 'Search Sequela, from any page'} className={`${styles.box} ${size === 'large' ? styles.large : styles.compact}`}>
      <SearchField key={text} text={text} question={QUESTION} id={`search-${size}`} />
      <button type="submit" className={styles.button}>
        Search
      </button>
    </form>
  );
}
