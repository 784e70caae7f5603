import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const AopReferenceRows = graphql(`
  query AopReferenceRows($id: ID!) {
    release { id }
    aop(id: $id) {
      references { ...SectionReference_reference }
      reconstruction {
        publishedAop { ...SectionReference_reference }
        mapReference { ...SectionReference_reference }
      }
      essentialities { references { ...SectionReference_reference } }
      modulatingFactors { references { ...SectionReference_reference } }
    }
  }
`);

/** The references of the AOP itself; those of its events and relationships stand in its table of evidence. */
export const aopReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'aops',
  parts: [
    part({
      document: AopReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ aop }) =>
        aop &&
        wholeList(
          onceEach([
            ...aop.references,
            ...[aop.reconstruction?.publishedAop, aop.reconstruction?.mapReference].flatMap((reference) => reference ?? []),
            ...[...aop.essentialities, ...aop.modulatingFactors].flatMap(({ references }) => references),
          ]),
        ),
    }),
  ],
});
