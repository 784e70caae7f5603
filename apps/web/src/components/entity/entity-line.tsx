import type { ReactNode } from 'react';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './entity-line.module.css';

interface EntityLineProps {
  readonly href: string;
  readonly name: string;
  readonly id: string;
  /** What the page behind it has; null where nothing is to be said. */
  readonly words?: ReactNode;
}

/** A name longer than this, such as a citation, is set as text. */
const LONG = 90;

/** One entity in a list: its name, what its page has, its id. */
export function EntityLine({ href, name, id, words = null }: EntityLineProps) {
  return (
    <li className={styles.line}>
      <PortalLink href={href} className={name.length > LONG ? styles.long : styles.name}>
        {name}
      </PortalLink>
      {words !== null && <span className={styles.words}>{words}</span>}
      <code className={styles.id}>{id}</code>
    </li>
  );
}
