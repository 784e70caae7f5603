import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const CellReferenceRows = graphql(`
  query CellReferenceRows($id: ID!) {
    release { id }
    cellType(id: $id) {
      keyEvents(first: 500) { edges { references { ...SectionReference_reference } } }
      interactions(first: 500) { nodes { references { ...SectionReference_reference } } }
    }
  }
`);

/** What the page rests on. */
export const cellReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'cells',
  parts: [part({ document: CellReferenceRows, variables: ({ id }) => ({ id }), read: ({ cellType }) => cellType && wholeList(onceEach([...cellType.keyEvents.edges, ...cellType.interactions.nodes].flatMap(({ references }) => references))) })],
});
