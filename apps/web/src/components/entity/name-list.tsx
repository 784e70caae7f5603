import { PortalLink } from '../ui/portal-link.tsx';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

interface NameListProps {
  readonly names: readonly Named[];
  /** What stands there where there is none. */
  readonly none?: string;
  /** How many more there are than these. */
  readonly more?: number;
}

/** Names of entities, each leading to its page. */
export function NameList({ names, none = 'none in this release', more = 0 }: NameListProps) {
  if (names.length === 0) return <span>{none}</span>;
  return (
    <ul>
      {names.map(({ id, name, href }) => (
        <li key={id}>
          <PortalLink href={href}>{name}</PortalLink>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
