import { PortalLink } from '../ui/portal-link.client.tsx';
import styles from './site.module.css';

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
      <nav aria-label="Portal" className={styles.nav}>
        <PortalLink href="/outcomes">Outcomes</PortalLink>
        <PortalLink href="/aops">AOPs</PortalLink>
        <PortalLink href="/genes">Genes</PortalLink>
        <PortalLink href="/#release">Data</PortalLink>
        <PortalLink href="/#ask">GraphQL</PortalLink>
      </nav>
    </header>
  );
}
