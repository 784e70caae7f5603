import type { ReactNode } from 'react';
import { counted } from '../../wording/count.ts';
import styles from './few-first.module.css';

interface FewFirstProps {
  /** Items of a list, each with a key. */
  readonly items: readonly ReactNode[];
  /** How many stand open. */
  readonly few: number;
  /** What one item is. */
  readonly noun: string;
}

/** A list of which the first few stand open and the others are one click away, without script too. */
export function FewFirst({ items, few, noun }: FewFirstProps) {
  // One more is no more to read than the words that would fold it.
  if (items.length <= few + 1) return <ul>{items}</ul>;
  return (
    <div>
      <ul>{items.slice(0, few)}</ul>
      <details>
        <summary className={styles.summary}>{counted(items.length - few, `more ${noun}`)}</summary>
        <ul>{items.slice(few)}</ul>
      </details>
    </div>
  );
}
