import { graphql } from '../../graphql/generated/index.ts';
import type { MeasuredEvent_KeyEventFragment } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { DIRECTION_WORDS, ROLE_WORDS } from '../../wording/vocabulary.ts';
import type { Column } from '../section.ts';
import { wordOrNull } from './context-columns.ts';

export const MeasuredEvent_keyEvent = graphql(`
  fragment MeasuredEvent_keyEvent on KeyEvent {
    id
    title
    roles
    direction { value }
    downstream(role: ADVERSE_OUTCOME, first: 500) { nodes { title } }
  }
`);

/** Columns of a key event that something measures. */
export const measuredEventColumns = <TRow>(eventOf: (row: TRow) => MeasuredEvent_KeyEventFragment): readonly Column<TRow>[] => [
  { key: 'event', head: 'Event id', isId: true, value: (row) => eventOf(row).id, href: (row) => eventPath(eventOf(row).id) },
  { key: 'event_title', head: 'Key event', value: (row) => eventOf(row).title, href: (row) => eventPath(eventOf(row).id) },
  { key: 'roles', head: 'Roles', empty: 'in no AOP', value: (row) => eventOf(row).roles.map((role) => ROLE_WORDS[role]) },
  { key: 'direction', head: 'Direction', value: (row) => wordOrNull(DIRECTION_WORDS, eventOf(row).direction?.value ?? null) },
  { key: 'outcomes', head: 'Leads to', empty: 'no further outcome in this release', value: (row) => eventOf(row).downstream.nodes.map(({ title }) => title) },
];
