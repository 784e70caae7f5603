import { PortalLink } from '../ui/portal-link.tsx';
import styles from './search-examples.module.css';
import { searchHref } from './search-view.ts';

/** Searches that find something in every release: the IL-2 pathways are part of each. */
export const EXAMPLES = ['capillary leak', 'eosinophils in rash', 'TNF', 'hepatotoxicity', 'HGNC:6001'] as const;

export function SearchExamples() {
  return (
    <p className={styles.examples}>
      <span>Try</span>
      {EXAMPLES.map((text) => (
        <PortalLink key={text} href={searchHref({ text })}>
          {text}
        </PortalLink>
      ))}
    </p>
  );
}
