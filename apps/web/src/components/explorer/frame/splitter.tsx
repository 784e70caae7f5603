'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './splitter.module.css';

interface SplitterProps {
  /** What it changes: "Width of the questions". */
  readonly label: string;
  /** `column` stands between two columns and moves sideways; `row` between two rows, and moves up and down. */
  readonly between: 'column' | 'row';
  /** Share of what lies before it, in percent. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly controls: string;
  readonly onChange: (value: number) => void;
}

const STEP = 2;
const LEAP = 10;

/** A line between two panels that is moved by pointer, arrow keys, Page Up and Down, Home and End. */
export function Splitter({ label, between, value, min, max, controls, onChange }: SplitterProps) {
  const start = useRef<{ readonly at: number; readonly value: number; readonly size: number } | null>(null);
  const set = (next: number): void => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const moves: Readonly<Record<string, number>> = {
      [between === 'column' ? 'ArrowLeft' : 'ArrowUp']: value - STEP,
      [between === 'column' ? 'ArrowRight' : 'ArrowDown']: value + STEP,
      PageUp: value - LEAP,
      PageDown: value + LEAP,
      Home: min,
      End: max,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const along = (event: PointerEvent<HTMLDivElement>): number => (between === 'column' ? event.clientX : event.clientY);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const whole = event.currentTarget.parentElement?.getBoundingClientRect();
    if (whole === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: along(event), value, size: between === 'column' ? whole.width : whole.height };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current !== null) set(start.current.value + ((along(event) - start.current.at) / start.current.size) * 100);
  };
  const onPointerUp = (): void => {
    start.current = null;
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={between === 'column' ? 'vertical' : 'horizontal'}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={`${value} percent`}
      aria-controls={controls}
      className={between === 'column' ? styles.column : styles.row}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
