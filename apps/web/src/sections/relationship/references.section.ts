import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const RelationshipReferenceRows = graphql(`
  query RelationshipReferenceRows($id: ID!) {
    release { id }
    keyEventRelationship(id: $id) {
      references { ...SectionReference_reference }
      contradictions { references { ...SectionReference_reference } }
      modulatingFactors { references { ...SectionReference_reference } }
    }
  }
`);

/** What a relationship rests on. */
export const relationshipReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'relationships',
  parts: [
    part({
      document: RelationshipReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ keyEventRelationship: relationship }) => relationship && wholeList(onceEach([relationship, ...relationship.contradictions, ...relationship.modulatingFactors].flatMap(({ references }) => references))),
    }),
  ],
});
