import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const GeneReferenceRows = graphql(`
  query GeneReferenceRows($id: ID!) {
    release { id }
    gene(id: $id) {
      keyEvents(first: 500) { edges { references { ...SectionReference_reference } } }
      claims(first: 500) { nodes { references { ...SectionReference_reference } verdicts { references { ...SectionReference_reference } } } }
    }
  }
`);

/** What the page of a gene rests on: references of statements at events, and of checks of claims. */
export const geneReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'genes',
  parts: [
    part({
      document: GeneReferenceRows,
      variables: ({ id }) => ({ id }),
      read: ({ gene }) => gene && wholeList(onceEach([...gene.keyEvents.edges, ...gene.claims.nodes, ...gene.claims.nodes.flatMap(({ verdicts }) => verdicts)].flatMap(({ references }) => references))),
    }),
  ],
});
