'use client';

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './panel-tabs.module.css';

export interface PanelTab<T extends string> {
  readonly key: T;
  readonly label: string;
  readonly panel: () => ReactNode;
}

interface PanelTabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly PanelTab<T>[];
  readonly chosen: T;
  readonly onChoose: (key: T) => void;
  /** What stands between the tabs and whichever panel is shown. */
  readonly before?: ReactNode;
}

/** Panels of which one is shown: the tabs pattern of ARIA, arrows, Home and End between tabs. */
export function PanelTabs<T extends string>({ label, tabs, chosen, onChoose, before = null }: PanelTabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = tabs.findIndex(({ key }) => key === shown?.key);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = (next + tabs.length) % tabs.length;
    const tab = tabs[to];
    if (tab === undefined) return;
    onChoose(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  if (shown === undefined) return null;
  return (
    <div className={styles.tabs}>
      <div className={styles.head}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
          {tabs.map(({ key, label: word }) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`${id}-${key}`}
              aria-selected={key === shown.key}
              aria-controls={`${id}-panel`}
              tabIndex={key === shown.key ? 0 : -1}
              className={styles.tab}
              onClick={() => onChoose(key)}
            >
              {word}
            </button>
          ))}
        </div>
      </div>
      {before}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.key}`} tabIndex={0} className={styles.panel}>
        {shown.panel()}
      </div>
    </div>
  );
}
