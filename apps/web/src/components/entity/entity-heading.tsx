import type { ReactNode } from 'react';
import type { FragmentType } from '../../graphql/generated/index.ts';
import { OriginNote, type OriginNote_aop } from '../aop/origin-note.tsx';
import { UnlessBroken } from '../broken/broken-note.tsx';
import styles from '../ui/entity-heading.module.css';
import { EntityTitle } from '../ui/entity-title.tsx';

interface EntityHeadingProps {
  /** What it is: "Cell type". */
  readonly kind: ReactNode;
  readonly id: string;
  readonly title: string;
  /** The pathways behind what the page shows; a reconstruction among them is named before anything else. */
  readonly aops?: readonly FragmentType<typeof OriginNote_aop>[];
  /** The sentence that answers. */
  readonly answer: ReactNode;
  readonly links?: ReactNode;
}

/** The head of the page of a smaller thing: what it is, its name, the answer in a sentence. */
export function EntityHeading({ kind, id, title, aops = [], answer, links = null }: EntityHeadingProps) {
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>
        {kind} <code>{id}</code>
      </p>
      <EntityTitle>{title}</EntityTitle>
      <OriginNote aops={aops} />
      <UnlessBroken className={styles.counts}>
        <p className={styles.counts}>{answer}</p>
      </UnlessBroken>
      {links !== null && <p className={styles.links}>{links}</p>}
    </header>
  );
}
