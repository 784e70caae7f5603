import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { splitIds } from '../several.ts';
import type { CitedReference } from '../shared/reference-columns.ts';
import { wholeList } from '../shared/read-page.ts';
import { onceEach, REFERENCE_SECTION } from '../shared/reference-rows.ts';

const ComparedAopReferences = graphql(`
  query ComparedAopReferences($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) { id ... on Aop { references { ...SectionReference_reference } } }
  }
`);

const ComparedOutcomeReferences = graphql(`
  query ComparedOutcomeReferences($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) { id ... on KeyEvent { adverseOutcome { keyEvents(first: 500) { nodes { references { ...SectionReference_reference } } } } } }
  }
`);

/** The references of AOPs that are compared. */
export const aopsReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'compare-aops',
  about: 'One row for each reference of any of the AOPs; the section above says of which.',
  parts: [
    part({
      document: ComparedAopReferences,
      variables: ({ id }) => ({ ids: [...splitIds(id)] }),
      read: ({ nodes }) => wholeList(onceEach(nodes.flatMap((node) => (node !== null && 'references' in node ? node.references : [])))),
    }),
  ],
});

/** The references of the events on the ways to outcomes that are compared. */
export const outcomesReferences = defineSection<CitedReference>({
  ...REFERENCE_SECTION,
  segment: 'compare-outcomes',
  about: 'One row for each reference of an event on the way to any of the outcomes.',
  parts: [
    part({
      document: ComparedOutcomeReferences,
      variables: ({ id }) => ({ ids: [...splitIds(id)] }),
      read: ({ nodes }) => wholeList(onceEach(nodes.flatMap((node) => (node !== null && 'adverseOutcome' in node ? (node.adverseOutcome?.keyEvents.nodes ?? []) : [])).flatMap(({ references }) => references))),
    }),
  ],
});
