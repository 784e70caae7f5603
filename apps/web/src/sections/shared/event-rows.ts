import { graphql } from '../../graphql/generated/index.ts';
import type { SectionEvent_KeyEventFragment } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import type { Column } from '../section.ts';
import { contextColumns, wordOrNull } from './context-columns.ts';

export const SectionEvent_keyEvent = graphql(`
  fragment SectionEvent_keyEvent on KeyEvent {
    id
    title
    roles
    level
    status
    statusReason
    direction { value }
    tissue { label }
    description
    contradictions { statement }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
  }
`);

export type EventRow = SectionEvent_KeyEventFragment;

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id, href: ({ id }) => eventPath(id) },
  { key: 'title', head: 'Key event', value: ({ title }) => title, href: ({ id }) => eventPath(id) },
  { key: 'roles', head: 'Roles', empty: 'in no AOP', value: ({ roles }) => roles.map((role) => ROLE_WORDS[role]) },
  { key: 'level', head: 'Level', value: ({ level }) => wordOrNull(LEVEL_WORDS, level) },
  { key: 'direction', head: 'Direction', value: ({ direction }) => wordOrNull(DIRECTION_WORDS, direction?.value ?? null) },
  { key: 'event_tissue', head: 'Tissue of the event', value: ({ tissue }) => tissue?.label ?? null },
  { key: 'status', head: 'Status', value: ({ status }) => wordOrNull(STATUS_WORDS, status) },
  { key: 'status_reason', head: 'Why', empty: 'no reason given', value: ({ statusReason }) => statusReason },
  { key: 'description', head: 'Description', empty: 'none in this release', value: ({ description }) => description },
  { key: 'contradictions', head: 'Against it', empty: 'nothing in this release', value: ({ contradictions }) => contradictions.map(({ statement }) => statement) },
  ...contextColumns<EventRow>(({ context }) => context),
];
