import type { ReactNode } from 'react';
import type { ChainEvent } from '../chain/chain.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import styles from './spine.module.css';

interface SpineProps {
  readonly way: readonly ChainEvent[];
  readonly label: string;
  readonly hrefOf: (event: ChainEvent) => string;
  readonly caption: ReactNode;
}

/** One way through a chain from top to bottom, as narrow as a phone: its start and its end are seen together. */
export const Spine = ({ way, label, hrefOf, caption }: SpineProps) => (
  <figure className={styles.spine}>
    <ol aria-label={label}>
      {way.map((event) => (
        <li key={event.id} className={styles.event}>
          <RoleShape role={event.role} />
          <span>
            <a href={hrefOf(event)} className={styles.title}>
              {event.title}
            </a>
            <span className={styles.which}>
              <DirectionMark value={event.direction} status={event.status} />
            </span>
          </span>
        </li>
      ))}
    </ol>
    <figcaption className={styles.caption}>{caption}</figcaption>
  </figure>
);
