import { PortalLink } from './portal-link.tsx';
import pages from './section-pages.module.css';
import styles from './title-columns.module.css';

interface TitleColumnsProps {
  readonly items: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly label: string;
  readonly first: string | null;
  readonly next: string | null;
}

/** Titles with their ids, in columns, with links to further pages of them. */
export function TitleColumns({ items, label, first, next }: TitleColumnsProps) {
  return (
    <>
      <ul className={styles.titles}>
        {items.map(({ id, title, href }) => (
          <li key={id} className={styles.title}>
            <PortalLink href={href}>{title}</PortalLink> <code>{id}</code>
          </li>
        ))}
      </ul>
      {(first !== null || next !== null) && (
        <nav aria-label={label} className={pages.pages}>
          {first !== null && <PortalLink href={first}>First page</PortalLink>}
          {next !== null && <PortalLink href={next}>Next page</PortalLink>}
        </nav>
      )}
    </>
  );
}
