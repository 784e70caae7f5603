import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { CLINIC_SECTION, SectionParameter_clinicalParameter, type ParameterRow } from '../shared/clinic-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const EventClinicRows = graphql(`
  query EventClinicRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      clinicalParameters(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionParameter_clinicalParameter }
      }
    }
  }
`);

/** What a clinic sees or measures of an event. */
export const eventClinic = defineSection<ParameterRow>({
  ...CLINIC_SECTION,
  segment: 'events',
  about: 'One row for each clinical parameter that tells of the event.',
  parts: [part({ document: EventClinicRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.clinicalParameters, readFragment(SectionParameter_clinicalParameter, keyEvent.clinicalParameters.nodes)) })],
});
