import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { INTERACTION_SECTION, SectionInteraction_interaction, type InteractionRow } from '../shared/interaction-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const EventInteractionRows = graphql(`
  query EventInteractionRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      interactions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionInteraction_interaction }
      }
    }
  }
`);

/** Which cell tells which at an event, and by what. */
export const eventInteractions = defineSection<InteractionRow>({
  ...INTERACTION_SECTION,
  segment: 'events',
  about: 'One row for each interaction between cells at the event.',
  parts: [part({ document: EventInteractionRows, pageSize: 100, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.interactions, readFragment(SectionInteraction_interaction, keyEvent.interactions.nodes)) })],
});
