import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const ClinicalParameterReferenceRows = graphql(`
  query ClinicalParameterReferenceRows($id: ID!) {
    release { id }
    clinicalParameter(id: $id) {
      references { ...SectionReference_reference }
    }
  }
`);

/** What the page rests on. */
export const clinicalParameterReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'clinical-parameters',
  parts: [part({ document: ClinicalParameterReferenceRows, variables: ({ id }) => ({ id }), read: ({ clinicalParameter }) => clinicalParameter && wholeList(onceEach(clinicalParameter.references)) })],
});
