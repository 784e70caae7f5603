import { graphql } from '../../graphql/generated/index.ts';
import type { EventClinicRowsQuery } from '../../graphql/generated/graphql.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const EventClinicRows = graphql(`
  query EventClinicRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      clinicalParameters(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id name kind direction detail genes { id symbol } references { ...SectionReference_reference } }
      }
    }
  }
`);

type ClinicRow = NonNullable<EventClinicRowsQuery['keyEvent']>['clinicalParameters']['nodes'][number];

/** What a clinic sees or measures of an event. */
export const eventClinic = defineSection<ClinicRow>({
  segment: 'events',
  slug: 'clinic',
  title: 'Clinical measurements',
  about: 'One row for each clinical parameter that tells of the event.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'name', head: 'Clinical parameter', value: ({ name }) => name, href: ({ id }) => clinicalParameterPath(id) },
    { key: 'kind', head: 'Kind', value: ({ kind }) => CLINICAL_KIND_WORDS[kind] },
    { key: 'direction', head: 'Direction', value: ({ direction }) => wordOrNull(CLINICAL_DIRECTION_WORDS, direction) },
    { key: 'detail', head: 'Detail', empty: 'none', value: ({ detail }) => detail },
    { key: 'genes', head: 'Measures the product of', empty: 'no gene', value: ({ genes }) => genes.map(({ symbol }) => symbol) },
  ],
  references: ({ references }) => references,
  parts: [
    part({
      document: EventClinicRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.clinicalParameters, keyEvent.clinicalParameters.nodes),
    }),
  ],
});
