import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const EventReferenceRows = graphql(`
  query EventReferenceRows($id: ID!) {
    release { id }
    keyEvent(id: $id) {
      references { ...SectionReference_reference }
      contradictions { references { ...SectionReference_reference } }
      essentialities { references { ...SectionReference_reference } }
      modulatingFactors { references { ...SectionReference_reference } }
    }
  }
`);

/** The references of the event itself; those of genes and cell types stand beside them. */
export const eventReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'events',
  about: 'One row for each reference of the event, of what speaks against it, of its essentiality and of its modulating factors; references of genes and cell types stand beside them.',
  parts: [
    part({
      document: EventReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ keyEvent }) => keyEvent && wholeList(onceEach([keyEvent, ...keyEvent.contradictions, ...keyEvent.essentialities, ...keyEvent.modulatingFactors].flatMap(({ references }) => references))),
    }),
  ],
});
