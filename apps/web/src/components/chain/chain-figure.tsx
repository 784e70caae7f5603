import type { ReactNode } from 'react';
import { ChainDrawing, type EventHref } from './chain-drawing.tsx';
import type { Chain } from './chain.ts';
import { Legend } from '../legend/legend.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './chain-figure.module.css';

/** Whether something leads back to an earlier event. */
function hasCircle({ events, links }: Chain): boolean {
  const rankOf = new Map(events.map(({ id, rank }) => [id, rank]));
  return links.some(({ from, to }) => (rankOf.get(from) ?? -1) >= (rankOf.get(to) ?? 0));
}

/** The picture of the page: drawing, caption, legend. `hrefOf` is where the details of an event are, if not on this page. */
export function ChainFigure({ chain, label, caption, hrefOf }: { readonly chain: Chain; readonly label: string; readonly caption: ReactNode; readonly hrefOf?: EventHref }) {
  const graded = chain.links.some(({ grade }) => grade !== null);
  return (
    <figure className={styles.figure}>
      <ScrollRegion label={`${label}, scrolls sideways`}>
        <div className={styles.paper}>
          <ChainDrawing chain={chain} label={label} hrefOf={hrefOf} />
        </div>
      </ScrollRegion>
      <figcaption className={styles.caption}>
        {caption}
        {chain.links.length > 0 && ' Numbers give the order of reading; steps are the longest way from the start.'}
        {hasCircle(chain) && ' Events lead to each other in circles; what closes one is dotted and runs back below.'}
        {graded && ' Letters at arrows are the weight of evidence: H high, M moderate, L low.'}
        {!graded && chain.links.length > 0 && ' No source grades the weight of evidence of these relationships.'}
      </figcaption>
      <Legend parts={['roles', 'changes', 'status', 'links']} />
    </figure>
  );
}
