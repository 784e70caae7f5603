import { SearchBox } from '../search/search-box.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { HeaderSearch } from './header-search.client.tsx';
import styles from './site.module.css';
import { SITE_PLACES } from './site-places.ts';

export function SiteHeader() {
  return (
    <header className={styles.header} data-chrome="">
      <PortalLink href="/" className={styles.mark}>
        <svg viewBox="0 0 58 20" width="58" height="20" aria-hidden="true" focusable="false">
          <polygon className={styles.markMie} points="1,10 5,3 13,3 17,10 13,17 5,17" />
          <rect className={styles.markEvent} x="22" y="4" width="14" height="12" rx="3.5" />
          <polygon className={styles.markOutcome} points="45,3 53,3 57,7 57,13 53,17 45,17 41,13 41,7" />
        </svg>
        Sequela
      </PortalLink>
      <HeaderSearch>
        <div className={styles.search}>
          <SearchBox text="" size="compact" />
        </div>
        {/* On a phone the box has a page of its own. */}
        <PortalLink href="/search" className={styles.searchLink}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <line x1="12.7" y1="12.7" x2="18" y2="18" />
          </svg>
          Search
        </PortalLink>
      </HeaderSearch>
      <nav aria-label="Portal" className={styles.nav}>
        {SITE_PLACES.map(({ href, label }) => (
          <PortalLink key={href} href={href}>
            {label}
          </PortalLink>
        ))}
      </nav>
    </header>
  );
}
