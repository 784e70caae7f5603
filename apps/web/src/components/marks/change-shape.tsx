import type { Status } from '../../graphql/generated/graphql.ts';
import { CHANGE_OUTLINES, dotPath, type Sense } from './change-outline.ts';
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

interface ChangeShapeProps {
  readonly sense: Sense;
  /** Null where no source says how settled it is; left out where that is not spoken of. */
  readonly status?: Status | null | undefined;
  readonly size?: number;
}

/**
 * Shape: which way. Fill: how settled; solid is documented, hollow hypothesised, half filled contested. A thin
 * outline with a dot: no source says. Where the shape tells the way alone it is solid.
 */
export function ChangeShape({ sense, status, size = 14 }: ChangeShapeProps) {
  return (
    <svg className={`${styles.change} ${SENSE_CLASS[sense]}`} viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" focusable="false">
      <ChangePath sense={sense} status={status} />
    </svg>
  );
}

/** The same shape inside another drawing. */
export function ChangeGlyph({ sense, status, x, y, size }: { readonly sense: Sense; readonly status: Status | null | undefined; readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <svg className={`${styles.change} ${SENSE_CLASS[sense]}`} x={x} y={y} width={size} height={size} viewBox="0 0 14 14">
      <ChangePath sense={sense} status={status} />
    </svg>
  );
}

function ChangePath({ sense, status }: { readonly sense: Sense; readonly status: Status | null | undefined }) {
  const outline = CHANGE_OUTLINES[sense];
  if (status === null) {
    return (
      <>
        <path className={styles.unstated} d={outline} />
        <path className={styles.dot} d={dotPath(sense)} />
      </>
    );
  }
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
