import { anchorOf } from '../../wording/anchor.ts';
import { counted } from '../../wording/count.ts';
import { BASIS_WORDS, statusWords, SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import type { ChainEvent } from '../chain/chain.ts';
import { ChangeShape } from '../marks/change-shape.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { isOnlyNamed } from '../statement/gene-bases.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { buildMatrix, type MatrixGroup, type MatrixStatement } from './matrix.ts';
import { MatrixKeys } from './matrix-keys.client.tsx';
import styles from './evidence-matrix.module.css';

interface EvidenceMatrixProps {
  readonly events: readonly ChainEvent[];
  readonly statements: readonly MatrixStatement[];
  /** What a row is: "Cytokine", "Receptor", "Cell type". */
  readonly rowKind: string;
  readonly caption: string;
  /** Where an event's details are, if not on this page. */
  readonly hrefOf?: (event: string) => string;
}

const onThisPage = (event: string): string => `#${anchorOf(event)}`;

/** What stands at which event: rows in groups, columns by causal rank; every filled cell leads to its details. */
export function EvidenceMatrix({ events, statements, rowKind, caption, hrefOf = onThisPage }: EvidenceMatrixProps) {
  const groups = buildMatrix(events.map(({ id }) => id), statements);
  return (
    <MatrixKeys label={caption} className={styles.frame}>
      <table className={styles.matrix}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {rowKind}
            </th>
            {events.map((event) => (
              <th key={event.id} scope="col" className={styles.event}>
                <a href={hrefOf(event.id)}>
                  <span className={styles.number}>
                    <RoleShape role={event.role} /> {event.number}
                  </span>
                  {event.title}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.name} group={group} events={events} headed={groups.length > 1} />
        ))}
      </table>
    </MatrixKeys>
  );
}

function GroupRows({ group, events, headed }: { readonly group: MatrixGroup; readonly events: readonly ChainEvent[]; readonly headed: boolean }) {
  return (
    <tbody>
      {headed && (
        <tr>
          <th scope="rowgroup" colSpan={events.length + 1} className={styles.group}>
            <span>{group.name}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.id} className={styles.row}>
          <th scope="row" className={styles.name}>
            {row.href === null ? row.label : <PortalLink href={row.href}>{row.label}</PortalLink>}
            {row.detail !== null && <span className={styles.detail}>{row.detail}</span>}
            <span className="visually-hidden">
              , reported at {counted(row.eventCount, 'key event')}
              {row.namedCount > 0 && `, only named in the text of ${counted(row.namedCount, row.eventCount > 0 ? 'other' : 'key event')}`}
            </span>
          </th>
          {row.cells.map((cell, at) => (
            <td key={events[at]?.id} className={styles.cell}>
              {cell.length === 0 ? <span className="visually-hidden">not reported</span> : cell.map((statement) => <StatementLink key={statement.key} statement={statement} />)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function StatementLink({ statement }: { readonly statement: MatrixStatement }) {
  const { anchor, href = `#${anchor}`, sense, status, involvement, hinders, subject, basis, system, changeWords } = statement;
  const known = basis === null ? null : BASIS_WORDS[basis];
  const word = subject ?? involvement ?? known?.word ?? changeWords ?? 'reported';
  return (
    <a href={href} className={styles.statement} data-matrix-cell="">
      <ChangeShape sense={sense} status={status} size={13} />
      <span className={basis !== null && isOnlyNamed(basis) ? styles.named : styles.word}>
        {hinders && <span aria-hidden="true">⊣ </span>}
        {word}
      </span>
      <span className={styles.known} aria-hidden="true">
        {[system && SYSTEM_WORDS[system], known?.letter].filter(Boolean).join(' ')}
      </span>
      <span className="visually-hidden">
        {['', changeWords, subject === null ? null : involvement, hinders ? 'hinders the event' : null, status === undefined ? null : statusWords(status), system && SYSTEM_WORDS[system], known?.word]
          .filter((each) => each != null)
          .join(', ')}
      </span>
    </a>
  );
}
