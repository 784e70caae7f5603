import type { HomePageQuery } from '../../graphql/generated/graphql.ts';
import { numeral, UNREAD } from '../../wording/count.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './ways-in.module.css';

/** Where to begin without a word to search for, with how much there is in this release. */
export function WaysIn({ data }: { readonly data: HomePageQuery }) {
  // Those at most events come first, so all that stand anywhere are on the first page.
  const reported = Number.isNaN(data.cellTypes.totalCount) ? UNREAD : data.cellTypes.nodes.filter(({ keyEvents }) => keyEvents.totalCount > 0).length;
  const ways = [
    { count: data.widest.totalCount, one: 'Adverse outcome', many: 'Adverse outcomes', words: 'each with the events, cytokines and cells that lead there', href: '/outcomes' },
    { count: data.cytokines.totalCount, one: 'Cytokine', many: 'Cytokines', words: 'reported at a key event, up or down', href: '/genes?class=CYTOKINE&at=events' },
    { count: reported, one: 'Cell type', many: 'Cell types', words: `reported at a key event, of ${numeral(data.cellTypes.totalCount)} that are known here`, href: '/cells' },
    { count: data.aops.totalCount, one: 'AOP', many: 'AOPs', words: 'drawn by causal rank, with what grades them', href: '/aops' },
  ];
  return (
    <ul className={styles.ways}>
      {ways.map(({ count, one, many, words, href }) => (
        <li key={href}>
          <PortalLink href={href} className={styles.way}>
            <span className={styles.count}>{Number.isNaN(count) ? '?' : numeral(count)}</span> <span className={styles.name}>{count === 1 ? one : many}</span>
          </PortalLink>
          <p className={styles.words}>{Number.isNaN(count) ? `could not be counted; ${words}` : words}</p>
        </li>
      ))}
    </ul>
  );
}
