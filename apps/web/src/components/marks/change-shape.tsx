import type { Status } from '../../graphql/generated/graphql.ts';
import { CHANGE_OUTLINES, type Sense } from './change-outline.ts';
import styles from './marks.module.css';

export { senseOf } from './change-outline.ts';
export type { Sense };

const SENSE_CLASS: Readonly<Record<Sense, string | undefined>> = {
  INCREASED: styles.increase,
  DECREASED: styles.decrease,
  ACTIVATED: styles.steady,
  SHED: styles.steady,
  NONE: styles.steady,
};

/**
 * Shape: which way. Fill: how settled; solid is documented, hollow hypothesised, half filled contested.
 * Without a status the source did not say, and the shape is solid and small.
 */
export function ChangeShape({ sense, status, size = 14 }: { readonly sense: Sense; readonly status: Status | null; readonly size?: number }) {
  const outline = CHANGE_OUTLINES[sense];
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
      <ChangePath outline={CHANGE_OUTLINES[sense]} status={status} />
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
