'use client';

import type { ReactNode } from 'react';
import styles from './results.module.css';

interface NothingToShowProps {
  /** Why, and what would be needed. */
  readonly children: ReactNode;
  /** The question with what is needed put in; null where it fits nowhere. */
  readonly more: string | null;
  /** What asking then does: "draws it". */
  readonly verb: string;
  readonly onAskForMore: (text: string) => void;
}

/** A view that the answer has nothing for, with the way to get one. */
export function NothingToShow({ children, more, verb, onAskForMore }: NothingToShowProps) {
  return (
    <div className={styles.nothing}>
      <p>{children}</p>
      {more !== null && (
        <p>
          <button type="button" className={styles.action} onClick={() => onAskForMore(more)}>
            Put them into the question
          </button>{' '}
          Asking again then {verb}.
        </p>
      )}
    </div>
  );
}
