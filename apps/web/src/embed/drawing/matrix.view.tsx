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

function Matrix({ model: { head, events, statements, rowKind, caption }, home }: MatrixProps) {
  const groups = buildMatrix(events.map(({ id }) => id), statements);
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
                <th key={event.id} scope="col">
                  <EventHead event={event} home={home} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.name} group={group} columns={events} headed={groups.length > 1} home={home} />
          ))}
        </table>
      </div>
      <p className="about">
        {CELL_SENTENCE}
        {statements.some(({ hinders }) => hinders) && ' A blunt end (⊣) is what hinders the event.'}
      </p>
      <Legend parts={matrixLegend(statements)} />
    </div>
  );
}

function EventHead({ event, home }: { readonly event: ChainEvent; readonly home: string }) {
  const href = eventHref(event);
  return (
    <>
      <span className="number">
        <RoleMark role={event.role} /> {event.number}
      </span>
      {href === null ? <bdi>{event.title}</bdi> : <HomeLink href={href} home={home}><bdi>{event.title}</bdi></HomeLink>}
    </>
  );
}

interface GroupRowsProps {
  readonly group: MatrixGroup;
  readonly columns: readonly ChainEvent[];
  readonly headed: boolean;
  readonly home: string;
}

const GroupRows = ({ group: { name, rows }, columns, headed, home }: GroupRowsProps) => (
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
          <td key={columns[at]?.id}>{cell.length === 0 ? <span className="unseen">not reported</span> : cell.map((statement) => <StatementMark key={statement.key} statement={statement} />)}</td>
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
