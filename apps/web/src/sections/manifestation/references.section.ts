import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const ManifestationReferenceRows = graphql(`
  query ManifestationReferenceRows($id: ID!) {
    release { id }
    manifestation(id: $id) {
      references { ...SectionReference_reference }
      proposedDrivers { references { ...SectionReference_reference } }
      genes(first: 500) { edges { references { ...SectionReference_reference } } }
      cellTypes(first: 500) { edges { references { ...SectionReference_reference } } }
    }
  }
`);

/** What the page rests on. */
export const manifestationReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'manifestations',
  parts: [part({ document: ManifestationReferenceRows, variables: ({ id }) => ({ id }), read: ({ manifestation }) => manifestation && wholeList(onceEach([manifestation, ...manifestation.proposedDrivers, ...manifestation.genes.edges, ...manifestation.cellTypes.edges].flatMap(({ references }) => references))) })],
});
