import type { HomePageQuery } from '../../graphql/generated/graphql.ts';
import { numeral } from '../../wording/count.ts';
import { PortalLink } from '../ui/portal-link.client.tsx';
import styles from './release-numbers.module.css';

/** How much there is, as ways in; a count without a page of its own yet is just a count. */
export function ReleaseNumbers({ data }: { readonly data: HomePageQuery }) {
  const numbers = [
    { count: data.widest.totalCount, word: 'adverse outcomes', href: '/outcomes' },
    { count: data.aops.totalCount, word: 'AOPs', href: '/aops' },
    { count: data.keyEvents.totalCount, word: 'events', href: null },
    { count: data.cytokines.totalCount, word: 'cytokines at events', href: null },
    { count: data.cellTypes.totalCount, word: 'cell types', href: null },
    { count: data.stressors.totalCount, word: data.stressors.totalCount === 1 ? 'stressor' : 'stressors', href: '/stressors' },
    { count: data.references.totalCount, word: 'references', href: null },
  ];
  return (
    <ul className={styles.numbers}>
      {numbers.map(({ count, word, href }) => (
        <li key={word}>
          <span className={styles.count}>{numeral(count)}</span> {href === null ? word : <PortalLink href={href}>{word}</PortalLink>}
        </li>
      ))}
    </ul>
  );
}
