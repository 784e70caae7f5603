import { counted, listed } from '../../wording/count.ts';
import { DataTable } from '../ui/data-table.tsx';
import { COMPARED_WORDS } from './compared-words.ts';
import styles from './overlap-figure.module.css';
import { groupsOf, isOfGroup, type PartKind, type SharedParts } from './shared-parts.ts';

/** Distance of two dots, in units of the drawing. */
const STEP = 26;

/** What outcomes or AOPs share: a row for each group of them, dots for those in it, bars for what they alone have in common. */
export function OverlapFigure({ shared, caption }: { readonly shared: SharedParts; readonly caption: string }) {
  const { noun, compared, kinds } = shared;
  const largest = Math.max(...groupsOf(shared).flatMap((group) => kinds.map((kind) => countOf(kind, group))), 1);
  return (
    <DataTable
      caption={caption}
      columns={[{ title: COMPARED_WORDS[noun].where }, ...kinds.map(({ title, word }) => ({ title: <a href={`#${word}`}>{title}</a> }))]}
      rows={groupsOf(shared).map((group) => ({
        key: group.join(' '),
        cells: [
          <span key="group" className={styles.group}>
            <Dots compared={compared.map(({ id }) => group.includes(id))} />
            <span>{groupWords(shared, group)}</span>
          </span>,
          ...kinds.map((kind) => <Bar key={kind.word} kind={kind} count={countOf(kind, group)} largest={largest} />),
        ],
      }))}
    />
  );
}

const countOf = ({ parts }: PartKind, group: readonly string[]): number => parts.filter((part) => isOfGroup(part, group)).length;

function groupWords({ noun, compared }: SharedParts, group: readonly string[]): string {
  if (group.length === compared.length && group.length > 1) return `${group.length === 2 ? 'both' : `all ${group.length}`} ${COMPARED_WORDS[noun].many}`;
  const titles = compared.filter(({ id }) => group.includes(id)).map(({ title }) => title);
  return group.length === 1 ? `${titles[0]} only` : listed(titles);
}

function Dots({ compared }: { readonly compared: readonly boolean[] }) {
  const held = compared.flatMap((has, at) => (has ? [at] : []));
  const [first = 0, last = first] = [held[0], held.at(-1)];
  return (
    <svg className={styles.dots} viewBox={`0 0 ${compared.length * STEP} 22`} width={compared.length * STEP * 0.8} height={18} aria-hidden="true" focusable="false">
      <line x1={first * STEP + 11} x2={last * STEP + 11} y1={11} y2={11} />
      {compared.map((has, at) => (
        <circle key={at} className={has ? styles.in : styles.out} cx={at * STEP + 11} cy={11} r={has ? 8 : 6} />
      ))}
    </svg>
  );
}

function Bar({ kind: { one }, count, largest }: { readonly kind: PartKind; readonly count: number; readonly largest: number }) {
  return (
    <span className={styles.bar}>
      <svg viewBox="0 0 100 12" width={100} height={12} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={(count / largest) * 100} height={12} />
      </svg>
      <span aria-hidden="true" className={styles.count}>
        {count}
      </span>
      <span className="visually-hidden">{counted(count, one)}</span>
    </span>
  );
}
