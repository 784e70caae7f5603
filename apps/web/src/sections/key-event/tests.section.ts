import { graphql } from '../../graphql/generated/index.ts';
import type { EventTestRowsQuery } from '../../graphql/generated/graphql.ts';
import { PURPOSE_WORDS } from '../../wording/evidence-vocabulary.ts';
import { testSystemPath } from '../../wording/route.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { yesNo } from '../shared/cell-text.ts';
import { pageOf } from '../shared/read-page.ts';

const EventTestRows = graphql(`
  query EventTestRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      testSystems(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { purpose node { id name kind species { label } readouts usedWithStressor guideline note references { ...SectionReference_reference } } }
      }
    }
  }
`);

type TestRow = NonNullable<EventTestRowsQuery['keyEvent']>['testSystems']['edges'][number];

/** In which models an event is read out or disturbed. */
export const eventTests = defineSection<TestRow>({
  segment: 'events',
  slug: 'tests',
  title: 'Test systems',
  about: 'One row for each test system that reads the event out or disturbs it.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ node }) => node.id },
    { key: 'name', head: 'Test system', value: ({ node }) => node.name, href: ({ node }) => testSystemPath(node.id) },
    { key: 'purpose', head: 'What for', value: ({ purpose }) => PURPOSE_WORDS[purpose] },
    { key: 'kind', head: 'System', value: ({ node }) => SYSTEM_WORDS[node.kind] },
    { key: 'species', head: 'Species', value: ({ node }) => node.species.map(({ label }) => label) },
    { key: 'readouts', head: 'Readouts', value: ({ node }) => node.readouts },
    { key: 'used_with_stressor', head: 'With the stressor', value: ({ node }) => yesNo(node.usedWithStressor) },
    { key: 'guideline', head: 'Guideline', empty: 'none', value: ({ node }) => node.guideline },
    { key: 'note', head: 'Note', empty: 'none', value: ({ node }) => node.note },
  ],
  references: ({ node }) => node.references,
  parts: [
    part({
      document: EventTestRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.testSystems, keyEvent.testSystems.edges),
    }),
  ],
});
