import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { EVENT_COLUMNS, SectionEvent_keyEvent, type EventRow } from '../shared/event-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const AopEventRows = graphql(`
  query AopEventRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    aop(id: $id) {
      keyEvents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionEvent_keyEvent }
      }
    }
  }
`);

/** The key events of the AOP, whatever their role. */
export const aopEvents = defineSection<EventRow>({
  segment: 'aops',
  slug: 'events',
  anchor: 'outline',
  title: 'Key events',
  about: 'One row for each key event of the AOP, in the order of the source; roles are those in any AOP.',
  columns: EVENT_COLUMNS,
  references: ({ references }) => references,
  parts: [
    part({
      document: AopEventRows,
      pageSize: 100,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ aop }) => aop && pageOf(aop.keyEvents, readFragment(SectionEvent_keyEvent, aop.keyEvents.nodes)),
    }),
  ],
});
