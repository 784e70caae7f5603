import type { ReactNode } from 'react';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import type { Chain } from '../chain/chain.ts';
import { Legend } from '../legend/legend.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './chain-figure.module.css';

/** The picture of the page: drawing, caption, legend. `hrefBase` is the page with the details, if another. */
export function ChainFigure({ chain, title, caption, hrefBase = '' }: { readonly chain: Chain; readonly title: string; readonly caption: ReactNode; readonly hrefBase?: string }) {
  const graded = chain.links.some(({ grade }) => grade !== null);
  return (
    <figure className={styles.figure}>
      <ScrollRegion label={`${title}: the chain, scrolls sideways`}>
        <div className={styles.paper}>
          <ChainDrawing chain={chain} label={`Chain of events that leads to ${title}`} hrefBase={hrefBase} />
        </div>
      </ScrollRegion>
      <figcaption className={styles.caption}>
        {caption} Numbers give the order of reading; steps are the longest way from the start.
        {graded ? ' Letters at arrows are the weight of evidence: H high, M moderate, L low.' : ' No source grades the weight of evidence of these relationships.'}
      </figcaption>
      <Legend parts={['roles', 'changes', 'status', 'links']} />
    </figure>
  );
}
