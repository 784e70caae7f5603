import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { EVENT_COLUMNS, SectionEvent_keyEvent, type EventRow } from '../shared/event-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const OutcomeEventRows = graphql(`
  query OutcomeEventRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      keyEvents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionEvent_keyEvent }
      }
    }
  }
`);

/** The key events that lead to the outcome. */
export const outcomeEvents = defineSection<EventRow>({
  segment: 'outcomes',
  slug: 'events',
  title: 'Key events',
  about: 'One row for each key event that leads to the outcome, in causal order; the outcome itself is left out.',
  columns: EVENT_COLUMNS,
  references: ({ references }) => references,
  parts: [
    part({
      document: OutcomeEventRows,
      pageSize: 100,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ adverseOutcome }) => adverseOutcome && pageOf(adverseOutcome.keyEvents, readFragment(SectionEvent_keyEvent, adverseOutcome.keyEvents.nodes)),
    }),
  ],
});
