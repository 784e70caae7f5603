import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const TreatmentReferenceRows = graphql(`
  query TreatmentReferenceRows($id: ID!) {
    release { id }
    treatment(id: $id) {
      stressor { references { ...SectionReference_reference } regimens { references { ...SectionReference_reference } } }
    }
  }
`);

/** What the page rests on. */
export const treatmentReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'treatments',
  parts: [part({ document: TreatmentReferenceRows, variables: ({ id }) => ({ id }), read: ({ treatment }) => treatment && wholeList(onceEach([treatment.stressor, ...treatment.stressor.regimens].flatMap(({ references }) => references))) })],
});
