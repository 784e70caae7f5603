import type { ReactNode } from 'react';
import { ChainDrawing, type ChainDrawingProps } from './chain-drawing.tsx';
import type { Chain } from './chain.ts';
import { Legend } from '../legend/legend.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './chain-figure.module.css';

/** Whether something leads back to an earlier event. */
function hasCircle({ events, links }: Chain): boolean {
  const rankOf = new Map(events.map(({ id, rank }) => [id, rank]));
  return links.some(({ from, to }) => (rankOf.get(from) ?? -1) >= (rankOf.get(to) ?? 0));
}

interface ChainFigureProps extends Omit<ChainDrawingProps, 'steps'> {
  readonly caption: ReactNode;
  /** What is read beside the drawing. */
  readonly beside?: ReactNode;
}

/** The picture of the page: drawing, what is read beside it, caption, legend. */
export function ChainFigure({ caption, beside = null, ...drawing }: ChainFigureProps) {
  const { chain, label } = drawing;
  const settled = [...chain.events, ...chain.links].filter(({ status }) => status !== null).length;
  const graded = chain.links.some(({ grade }) => grade !== null);
  const differing = chain.links.some(({ grade }) => grade?.includes('/'));
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
        {caption}
        {chain.links.length > 0 && ' Numbers give the order of reading; steps are the longest way from the start.'}
        {hasCircle(chain) && ' Events lead to each other in circles; what closes one is dotted and runs back below.'}
        {graded && ` Letters at arrows are the weight of evidence: H high, M moderate, L low${differing ? '; two or more where AOPs differ' : ''}.`}
        {!graded && chain.links.length > 0 && ' No source of this release grades the weight of evidence of these relationships.'}
        {settled === 0 && ' No source of this release says how settled these events and relationships are, so their fill says nothing of it.'}
        {settled > 0 && settled < chain.events.length + chain.links.length && ' Where no source says how settled something is, it is filled too.'}
      </figcaption>
      <Legend parts={settled === 0 ? ['roles', 'changes', 'links'] : ['roles', 'changes', 'status', 'links']} />
    </figure>
  );
}
