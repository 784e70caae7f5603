import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const TestSystemReferenceRows = graphql(`
  query TestSystemReferenceRows($id: ID!) {
    release { id }
    testSystem(id: $id) {
      references { ...SectionReference_reference }
    }
  }
`);

/** What the page rests on. */
export const testSystemReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'test-systems',
  parts: [part({ document: TestSystemReferenceRows, variables: ({ id }) => ({ id }), read: ({ testSystem }) => testSystem && wholeList(onceEach(testSystem.references)) })],
});
