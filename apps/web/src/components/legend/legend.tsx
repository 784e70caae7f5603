import { ChangeShape } from '../marks/change-shape.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { LEGEND_ENTRIES, LEGEND_HEADS, LEGEND_LINE, type LegendMark, type LegendPart } from './legend-entries.ts';
import styles from './legend.module.css';

/** The one legend of every drawing and table: each mark with its word. */
export function Legend({ parts }: { readonly parts: readonly LegendPart[] }) {
  return (
    <dl className={styles.legend} aria-label="Legend">
      {parts.map((part) => (
        <div key={part} className={styles.part}>
          <dt>{LEGEND_HEADS[part]}</dt>
          {LEGEND_ENTRIES[part].map(({ word, mark }) => (
            <dd key={word}>
              <Mark mark={mark} /> {word}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Mark({ mark }: { readonly mark: LegendMark }) {
  if (mark.kind === 'role') return <RoleShape role={mark.role} />;
  if (mark.kind === 'change') return <ChangeShape sense={mark.sense} status={mark.status} />;
  if (mark.kind === 'letter') return <span className={styles.letter}>{mark.letter}</span>;
  if (mark.kind === 'dotted') return <span className={styles.dotted}>abc</span>;
  return <Line mark={mark} />;
}

function Line({ mark: { dash, end } }: { readonly mark: Extract<LegendMark, { kind: 'line' }> }) {
  return (
    <svg className={styles.line} viewBox="0 0 34 12" width="34" height="12" aria-hidden="true" focusable="false">
      <path d={end === 'blunt' ? LEGEND_LINE.blunted : LEGEND_LINE.line} strokeDasharray={dash?.join(' ')} />
      {end === 'blunt' ? <path d={LEGEND_LINE.blunt} strokeWidth="2.4" /> : <path className={end === 'solid' ? styles.solid : styles.hollow} d={LEGEND_LINE.arrow} />}
      {end === 'split' && <path className={styles.solid} d={LEGEND_LINE.half} />}
    </svg>
  );
}
