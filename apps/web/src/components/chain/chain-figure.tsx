import type { ReactNode } from 'react';
import { ChainDrawing, type ChainDrawingProps } from './chain-drawing.tsx';
import { chainCaption, settledCount } from './chain-caption.ts';
import { Legend } from '../legend/legend.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './chain-figure.module.css';

interface ChainFigureProps extends Omit<ChainDrawingProps, 'steps'> {
  readonly caption: ReactNode;
  /** What is read beside the drawing. */
  readonly beside?: ReactNode;
  /** Fields that nobody asked for: that sources do not tell them cannot be said. */
  readonly unasked?: readonly string[];
}

/** The picture of the page: drawing, what is read beside it, caption, legend. */
export function ChainFigure({ caption, beside = null, unasked = [], ...drawing }: ChainFigureProps) {
  const { chain, label } = drawing;
  return (
    <figure className={styles.figure}>
      <div className={beside === null ? styles.alone : styles.beside}>
        <ScrollRegion label={`${label}, scrolls sideways`}>
          <div className={styles.paper}>
            <ChainDrawing {...drawing} />
          </div>
        </ScrollRegion>
        {beside}
      </div>
      <figcaption className={styles.caption}>
        {caption} {chainCaption(chain, true, unasked).join(' ')}
      </figcaption>
      <Legend parts={settledCount(chain) === 0 ? ['roles', 'changes', 'links'] : ['roles', 'changes', 'status', 'links']} />
    </figure>
  );
}
