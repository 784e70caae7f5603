import type { Verdict } from '../../graphql/generated/graphql.ts';
import { VERDICT_WORDS } from '../../wording/gene-vocabulary.ts';
import styles from './verdict-mark.module.css';

/** Strokes in a box of 14 by 14: tick, cross, half, question. */
const STROKES: Readonly<Record<Verdict, string>> = {
  CONFIRMED: 'M1.5 7.5 5.4 11.5 12.5 2.8',
  CONTRADICTED: 'M2 2 12 12M12 2 2 12',
  MIXED: 'M7 1.5A5.5 5.5 0 0 1 7 12.5Z',
  UNVERIFIABLE: 'M4 4.2C4 .6 10.2 .6 10.2 4.2 10.2 6.6 7.1 6.4 7.1 9M7.1 11.8V12.6',
};

/** What a check of a claim found, as shape and word; says so where nobody checked. */
export function VerdictMark({ verdict, count }: { readonly verdict: Verdict | null; readonly count?: number }) {
  if (verdict === null) return <span className={styles.verdict}>not checked</span>;
  return (
    <span className={`${styles.verdict} ${verdict === 'CONTRADICTED' ? styles.wrong : ''}`}>
      <svg viewBox="0 0 14 14" width="13" height="13" aria-hidden="true" focusable="false">
        {verdict === 'MIXED' && <circle className={styles.stroke} cx="7" cy="7" r="5.5" />}
        <path className={verdict === 'MIXED' ? styles.half : styles.stroke} d={STROKES[verdict]} />
      </svg>
      {count !== undefined && `${count} `}
      {VERDICT_WORDS[verdict].word}
    </span>
  );
}
