'use client';

import { useHistory, useHistoryActions } from '@graphiql/plugin-history';
import styles from './past-questions.module.css';

/** Questions that were asked from this browser, newest first. GraphiQL keeps them, in this browser alone. */
export function PastQuestions({ onOpen }: { readonly onOpen: (query: string, variables: string) => void }) {
  const items = useHistory().toReversed();
  const { deleteFromHistory } = useHistoryActions();
  return (
    <div className={styles.past}>
      <p className={styles.where}>Questions that you asked and the tabs that you opened stay in this browser. Nothing of them is sent anywhere but the question itself, when you ask it.</p>
      {items.length === 0 && <p>Nothing was asked yet.</p>}
      <ul>
        {items.map((item, at) => {
          const called = item.label ?? item.operationName ?? (item.query ?? '').replace(/\s+/g, ' ').slice(0, 60);
          return (
            <li key={`${at} ${called}`} className={styles.item}>
              <button type="button" className={styles.open} onClick={() => onOpen(item.query ?? '', item.variables ?? '')}>
                {called}
                <span className={styles.variables}>{(item.variables ?? '').replace(/\s+/g, ' ').slice(0, 60)}</span>
              </button>
              <button type="button" className={styles.forget} aria-label={`Forget ${called}`} onClick={() => deleteFromHistory(item, true)}>
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
