'use client';

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import styles from './open-tabs.module.css';

/** The questions that are open. GraphiQL keeps them in this browser. */
export function OpenTabs() {
  const { addTab, changeTab, closeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  return (
    <nav aria-label="Open questions" className={styles.open}>
      <ul>
        {tabs.map(({ id, title }, at) => {
          const called = title === '<untitled>' ? 'New question' : title;
          return (
            <li key={id} className={at === active ? styles.current : styles.tab}>
              <button type="button" aria-current={at === active ? 'true' : undefined} className={styles.name} onClick={() => at !== active && changeTab(at)}>
                {called}
              </button>
              {tabs.length > 1 && (
                <button type="button" aria-label={`Close ${called}`} className={styles.close} onClick={() => closeTab(at)}>
                  ×
                </button>
              )}
            </li>
          );
        })}
        <li>
          <button type="button" aria-label="New question" className={styles.close} onClick={addTab}>
            +
          </button>
        </li>
      </ul>
    </nav>
  );
}
