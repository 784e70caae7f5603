import type { ReactNode } from 'react';
import type { EventTable_KeyEventFragment } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { eventPath, outcomePath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { tellingRole } from '../chain/telling-role.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './event-table.module.css';

export const EventTable_keyEvent = graphql(`
  fragment EventTable_keyEvent on KeyEvent {
    id
    title
    roles
    direction { value }
    adverseOutcome { id title }
    aops(first: 500) { edges { order } }
    downstream(role: ADVERSE_OUTCOME, first: 500) { nodes { id title } }
  }
`);

export interface EventRow {
  readonly event: FragmentType<typeof EventTable_keyEvent>;
  /** One per further column. */
  readonly cells: readonly ReactNode[];
}

interface EventTableProps {
  readonly caption: string;
  /** What is said of each event, between its name and what it leads to. */
  readonly columns: readonly Column[];
  readonly rows: readonly EventRow[];
}

/** Outcomes beyond these are left to the page of the event. */
const FEW = 3;

/** Key events, causes first, with what is said of each and the outcomes that each leads to. */
export function EventTable({ caption, columns, rows }: EventTableProps) {
  const read = rows.map(({ event, cells }) => ({ event: readFragment(EventTable_keyEvent, event), cells }));
  return (
    <DataTable
      caption={caption}
      columns={[{ title: 'Key event' }, ...columns, { title: 'Leads to' }]}
      rows={read
        .sort((one, other) => placeOf(one.event) - placeOf(other.event))
        .map(({ event, cells }) => ({ key: event.id, cells: [<EventName key="event" event={event} />, ...cells, <OutcomesOf key="outcomes" event={event} />] }))}
    />
  );
}

/** The earliest place in any AOP; an event of unknown place comes last. */
const placeOf = ({ aops }: EventTable_KeyEventFragment): number => Math.min(...aops.edges.map(({ order }) => order ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);

function EventName({ event: { id, title, roles, direction } }: { readonly event: EventTable_KeyEventFragment }) {
  const role = tellingRole(roles);
  return (
    <span className={styles.event}>
      <RoleShape role={role} />
      <span>
        <PortalLink href={eventPath(id)}>{title}</PortalLink>
        <span className={styles.facts}>
          <span className="visually-hidden">{ROLE_WORDS[role]}</span>
          <DirectionMark value={direction?.value ?? null} />
        </span>
      </span>
    </span>
  );
}

function OutcomesOf({ event: { id, adverseOutcome, downstream } }: { readonly event: EventTable_KeyEventFragment }) {
  if (downstream.nodes.length === 0 && adverseOutcome !== null) return <PortalLink href={outcomePath(adverseOutcome.id)}>is an adverse outcome itself</PortalLink>;
  if (downstream.nodes.length === 0) return <span className={styles.none}>no outcome in this release</span>;
  return (
    <ul>
      {downstream.nodes.slice(0, FEW).map((outcome) => (
        <li key={outcome.id}>
          <PortalLink href={outcomePath(outcome.id)}>{outcome.title}</PortalLink>
        </li>
      ))}
      {downstream.nodes.length > FEW && (
        <li>
          <PortalLink href={eventPath(id)}>and {downstream.nodes.length - FEW} more</PortalLink>
        </li>
      )}
    </ul>
  );
}
