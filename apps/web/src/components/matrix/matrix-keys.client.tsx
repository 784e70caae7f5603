'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { nextCell, type ArrowKey } from './next-cell.ts';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * A scrolling frame in which arrow keys go from one filled cell to the next. Without script the cells are
 * links in the order of reading, and the frame scrolls by the same keys.
 */
export function MatrixKeys({ label, className, children }: { readonly label: string; readonly className: string | undefined; readonly children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!ARROWS.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-matrix-cell]') : null;
    if (from === null) return;
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-matrix-cell]')];
    const boxes = cells.map((cell) => cell.getBoundingClientRect());
    const target = cells[nextCell(boxes, cells.indexOf(from), event.key as ArrowKey)];
    if (target === undefined) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  return (
    <section className={className} aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      {children}
    </section>
  );
}
