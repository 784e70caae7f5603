import { ENTITY_PAGES } from '../../wording/entity-page.ts';
import { PortalLink } from '../ui/portal-link.tsx';

/** Every list of the portal, as the table of pages has them. */
export function BrowseLinks() {
  const lists = [...new Map(ENTITY_PAGES.map(({ list }) => [list.href, list.label])).entries()];
  return lists.map(([href, label], place) => (
    <span key={href}>
      {place > 0 && ', '}
      <PortalLink href={href}>{label}</PortalLink>
    </span>
  ));
}
