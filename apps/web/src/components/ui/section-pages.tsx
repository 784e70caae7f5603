import { PortalLink } from './portal-link.tsx';
import styles from './section-pages.module.css';

interface SectionPagesProps {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Where a list within a page goes on; nothing where all of it is shown. */
export function SectionPages({ label, from, to, total, previous, next }: SectionPagesProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={label} className={styles.pages}>
      <span>
        {from} to {to} of {total}
      </span>
      {previous !== null && <PortalLink href={previous}>Previous</PortalLink>}
      {next !== null && <PortalLink href={next}>Next</PortalLink>}
    </nav>
  );
}
