import type { Status } from '../../graphql/generated/graphql.ts';
import styles from './marks.module.css';

/** What a thing does, as far as a shape tells: up, down, switched on, shed, or nothing said. */
export type Sense = 'INCREASED' | 'DECREASED' | 'ACTIVATED' | 'SHED' | 'NONE';

/** Outlines in a box of 14 by 14. */
const OUTLINES: Readonly<Record<Sense, string>> = {
  INCREASED: 'M7 1.6 13 12.2H1Z',
  DECREASED: 'M7 12.4 1 1.8H13Z',
  ACTIVATED: 'M7 .8 13.2 7 7 13.2 .8 7Z',
  SHED: 'M1.2 8.6a5.8 5.8 0 0 1 11.6 0Z M3 12.2H11',
  NONE: 'M7 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
};

const SENSE_CLASS: Readonly<Record<Sense, string | undefined>> = {
  INCREASED: styles.increase,
  DECREASED: styles.decrease,
  ACTIVATED: styles.steady,
  SHED: styles.steady,
  NONE: styles.steady,
};

/** Reads a direction of an event or a change of a gene product as one of five shapes. */
export const senseOf = (value: string | null | undefined): Sense => (value != null && value in OUTLINES ? (value as Sense) : 'NONE');

/**
 * Shape: which way. Fill: how settled; solid is documented, hollow hypothesised, half filled contested.
 * Without a status the source did not say, and the shape is solid and small.
 */
export function ChangeShape({ sense, status, size = 14 }: { readonly sense: Sense; readonly status: Status | null; readonly size?: number }) {
  const outline = OUTLINES[sense];
  return (
    <svg className={`${styles.change} ${SENSE_CLASS[sense]}`} viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" focusable="false">
      <ChangePath outline={outline} status={status} />
    </svg>
  );
}

/** The same shape inside another drawing. */
export function ChangeGlyph({ sense, status, x, y, size }: { readonly sense: Sense; readonly status: Status | null; readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <svg className={`${styles.change} ${SENSE_CLASS[sense]}`} x={x} y={y} width={size} height={size} viewBox="0 0 14 14">
      <ChangePath outline={OUTLINES[sense]} status={status} />
    </svg>
  );
}

function ChangePath({ outline, status }: { readonly outline: string; readonly status: Status | null }) {
  if (status === 'HYPOTHESISED') return <path className={styles.hollow} d={outline} />;
  if (status !== 'CONTESTED') return <path className={styles.solid} d={outline} />;
  return (
    <>
      <svg x="0" y="0" width="7" height="14" viewBox="0 0 7 14">
        <path className={styles.solid} d={outline} />
      </svg>
      <path className={styles.hollow} d={outline} />
    </>
  );
}
