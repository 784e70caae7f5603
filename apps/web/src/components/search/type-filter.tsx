import { numeral } from '../../wording/count.ts';
import { ENTITY_TYPES } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { searchHref, type SearchView, type TypeCount } from './search-view.ts';
import styles from './type-filter.module.css';

/** All matches, each once: an outcome is counted as a key event as well. */
export const countOfAll = (counts: readonly TypeCount[]): number => counts.reduce((sum, { type, count }) => (type === 'ADVERSE_OUTCOME' ? sum : sum + count), 0);

/** Counts by type, each a link to the results of that type. */
export function TypeFilter({ view, counts }: { readonly view: SearchView; readonly counts: readonly TypeCount[] }) {
  const choices = [{ type: null, label: 'All', count: countOfAll(counts) }, ...counts.map(({ type, count }) => ({ type, label: ENTITY_TYPES[type].many, count }))];
  return (
    <nav aria-label="Results by type" className={styles.filter}>
      <ul className={styles.choices}>
        {choices.map(({ type, label, count }) => (
          <li key={label} className={styles.choice} data-chosen={type === view.type ? '' : undefined}>
            <PortalLink href={searchHref({ text: view.text, type })} current={type === view.type}>
              {label} <span className={styles.count}>{numeral(count)}</span>
            </PortalLink>
          </li>
        ))}
      </ul>
      {counts.some(({ type }) => type === 'ADVERSE_OUTCOME') && counts.some(({ type }) => type === 'KEY_EVENT') && <p className={styles.note}>Outcomes count among the key events too.</p>}
    </nav>
  );
}
