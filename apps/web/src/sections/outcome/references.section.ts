import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const OutcomeReferenceRows = graphql(`
  query OutcomeReferenceRows($id: ID!) {
    release { id }
    adverseOutcome(id: $id) {
      event {
        references { ...SectionReference_reference }
        contradictions { references { ...SectionReference_reference } }
      }
      manifestations { references { ...SectionReference_reference } }
      aops(first: 500) {
        nodes {
          references { ...SectionReference_reference }
          modulatingFactors { references { ...SectionReference_reference } }
        }
      }
    }
  }
`);

/** The references of the outcome itself and of its AOPs; those of statements stand beside them in the matrix. */
export const outcomeReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'outcomes',
  about: 'One row for each reference of the outcome, its manifestations, its AOPs and their modulating factors; references of statements stand beside them in the matrix.',
  parts: [
    part({
      document: OutcomeReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ adverseOutcome }) =>
        adverseOutcome &&
        wholeList(
          onceEach(
            [
              ...adverseOutcome.aops.nodes,
              adverseOutcome.event,
              ...adverseOutcome.event.contradictions,
              ...adverseOutcome.manifestations,
              ...adverseOutcome.aops.nodes.flatMap(({ modulatingFactors }) => modulatingFactors),
            ].flatMap(({ references }) => references),
          ),
        ),
    }),
  ],
});
