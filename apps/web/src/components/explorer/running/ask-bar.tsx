'use client';

import type { ReactNode } from 'react';
import fields from '../../ui/form.module.css';
import styles from './ask-bar.module.css';

interface AskBarProps {
  readonly isAsking: boolean;
  readonly canAsk: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  /** What the question will cost. */
  readonly children: ReactNode;
}

/** The button that asks, with the price beside it. On a phone it stays at the foot of the window. */
export function AskBar({ isAsking, canAsk, onAsk, onStop, children }: AskBarProps) {
  return (
    <div className={styles.bar}>
      {isAsking ? (
        <button type="button" className={`${fields.button} ${styles.ask}`} onClick={onStop}>
          Stop
        </button>
      ) : (
        <button type="button" className={`${fields.button} ${styles.ask}`} aria-disabled={!canAsk} onClick={() => canAsk && onAsk()}>
          Ask
        </button>
      )}
      {children}
    </div>
  );
}
