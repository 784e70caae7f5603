import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const StressorReferenceRows = graphql(`
  query StressorReferenceRows($id: ID!) {
    release { id }
    stressor(id: $id) {
      references { ...SectionReference_reference }
      regimens { references { ...SectionReference_reference } }
    }
  }
`);

/** What the page of a stressor rests on. */
export const stressorReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'stressors',
  parts: [
    part({
      document: StressorReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ stressor }) => stressor && wholeList(onceEach([stressor, ...stressor.regimens].flatMap(({ references }) => references))),
    }),
  ],
});
