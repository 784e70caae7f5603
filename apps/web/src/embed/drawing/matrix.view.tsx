import type { ChainEvent } from '../../components/chain/chain.ts';
import { buildMatrix, type MatrixGroup, type MatrixRow } from '../../components/matrix/matrix.ts';
import { CELL_SENTENCE, matrixLegend } from '../../figure/matrix/matrix-legend.ts';
import type { MatrixModel } from '../../figure/matrix-figure.ts';
import { counted } from '../../wording/count.ts';
import type { EmbedViewOf } from '../view/embed-body.ts';
import { HomeLink } from '../view/value-cell.tsx';
import { answerMarks } from './answer-figure.ts';
import { eventHref } from './event-href.ts';
import { Legend } from './legend.tsx';
import { MATRIX_STYLES } from './matrix-styles.ts';
import { RoleMark } from './role-mark.tsx';
import { StatementMark, StatementShapes } from './statement-mark.tsx';

/** An answer as a table: what it reports in rows, its events in columns. */
export const matrixView: EmbedViewOf = (answer) => {
  const marks = answerMarks(answer);
  return marks.kind === 'no-view' ? marks : { kind: 'body', css: MATRIX_STYLES, body: <Matrix model={marks.model} home={answer.home} /> };
};

interface MatrixProps {
  readonly model: MatrixModel;
  readonly home: string;
}

/** Names of cells and receptors need more room than symbols of genes. */
const LONG_NAME = 14;
/** More columns have no room on paper as they are. */
const MANY_COLUMNS = 16;
/** So few have room for their titles even where nothing stands below. */
const FEW_COLUMNS = 6;

function Matrix({ model: { head, events: all, statements, rowKind, caption }, home }: MatrixProps) {
  const filled = new Set(statements.map(({ eventId }) => eventId));
  const bare = all.length > FEW_COLUMNS ? all.filter(({ id }) => !filled.has(id)) : [];
  // Most of a table that is mostly empty would have to be scrolled past.
  const events = bare.length > all.length / 2 ? all.filter(({ id }) => filled.has(id)) : all;
  const groups = buildMatrix(events.map(({ id }) => id), statements);
  const bareIds = new Set(bare.map(({ id }) => id));
  const wordy = statements.some(({ rowLabel }) => rowLabel.length > LONG_NAME);
  return (
    <div className={['matrix', ...(wordy ? ['wordy'] : []), ...(events.length > MANY_COLUMNS ? ['broad'] : [])].join(' ')}>
      <StatementShapes statements={statements} />
      <div className="frame" tabIndex={0} role="region" aria-label={`${rowKind} by event; scrolls sideways`}>
        <table>
          <caption>
            <span>
              {caption} {head.facts}.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{rowKind}</th>
              {events.map((event) => (
                <th key={event.id} scope="col" className={bareIds.has(event.id) ? 'bare' : undefined}>
                  <EventHead event={event} home={home} bare={bareIds.has(event.id)} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.name} group={group} columns={events} bare={bareIds} headed={groups.length > 1} home={home} />
          ))}
        </table>
      </div>
      <p className="about">
        {CELL_SENTENCE}
        {statements.some(({ hinders }) => hinders) && ' A blunt end (⊣) is what hinders the event.'}
      </p>
      {bare.length > 0 && <NothingThere events={bare} of={all.length} home={home} />}
      <Legend parts={matrixLegend(statements)} />
    </div>
  );
}

interface EventHeadProps {
  readonly event: ChainEvent;
  readonly home: string;
  /** Nothing stands below it: its title is told under the table. */
  readonly bare: boolean;
}

function EventHead({ event, home, bare }: EventHeadProps) {
  return (
    <>
      <span className="number">
        <RoleMark role={event.role} /> {event.number}
      </span>
      {bare ? <span className="unseen">{event.title}</span> : <EventLink event={event} home={home} />}
    </>
  );
}

function EventLink({ event, home }: Omit<EventHeadProps, 'bare'>) {
  const href = eventHref(event);
  const name = <bdi>{event.title}</bdi>;
  return href === null ? name : <HomeLink href={href} home={home}>{name}</HomeLink>;
}

/** Columns without marks are narrow and bear numbers only, or are left out where most are such; here are their titles. */
const NothingThere = ({ events, of, home }: { readonly events: readonly ChainEvent[]; readonly of: number; readonly home: string }) => (
  <div className="about">
    <p>Nothing is reported at {events.length} of the {of} events:</p>
    <ul className="nothing">
      {events.map((event) => (
        <li key={event.id}>
          {event.number} <EventLink event={event} home={home} />
        </li>
      ))}
    </ul>
  </div>
);

interface GroupRowsProps {
  readonly group: MatrixGroup;
  readonly columns: readonly ChainEvent[];
  readonly bare: ReadonlySet<string>;
  readonly headed: boolean;
  readonly home: string;
}

const GroupRows = ({ group: { name, rows }, columns, bare, headed, home }: GroupRowsProps) => (
  <tbody>
    {headed && (
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="family">
          <bdi>{name}</bdi>
        </th>
      </tr>
    )}
    {rows.map((row) => (
      <tr key={row.id}>
        <th scope="row">
          <RowName row={row} home={home} />
        </th>
        {row.cells.map((cell, at) => (
          <td key={columns[at]?.id} className={bare.has(columns[at]?.id ?? '') ? 'bare' : undefined}>{cell.length === 0 ? <span className="unseen">not reported</span> : cell.map((statement) => <StatementMark key={statement.key} statement={statement} />)}</td>
        ))}
      </tr>
    ))}
  </tbody>
);

function RowName({ row: { label, detail, href, eventCount, namedCount }, home }: { readonly row: MatrixRow; readonly home: string }) {
  return (
    <>
      {href === null || href === '' ? <bdi>{label}</bdi> : <HomeLink href={href} home={home}><bdi>{label}</bdi></HomeLink>}
      {detail !== null && <span className="detail"><bdi>{detail}</bdi></span>}
      <span className="unseen">
        , reported at {counted(eventCount, 'event')}
        {namedCount > 0 && `, only named in the text of ${counted(namedCount, 'event')}`}
      </span>
    </>
  );
}
