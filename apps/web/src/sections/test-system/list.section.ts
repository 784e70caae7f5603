import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedTestSystem_TestSystemFragment } from '../../graphql/generated/graphql.ts';
import { testSystemPath } from '../../wording/route.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { yesNo } from '../shared/cell-text.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedTestSystem_testSystem = graphql(`
  fragment ListedTestSystem_testSystem on TestSystem {
    id
    name
    kind
    species { label }
    readouts
    usedWithStressor
    guideline
    events { purpose event { title } }
  }
`);

const TestSystemRows = graphql(`
  query TestSystemRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    testSystems(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedTestSystem_testSystem }
    }
  }
`);

/** All test systems of the release. */
export const testSystemList = defineSection<ListedTestSystem_TestSystemFragment>({
  segment: 'test-systems',
  slug: 'list',
  title: 'Test systems',
  about: 'One row for each of the test systems of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => testSystemPath(id), value: ({ id }) => id },
    { key: 'name', head: 'Test system', order: 'TITLE', href: ({ id }) => testSystemPath(id), value: ({ name }) => name },
    { key: 'kind', head: 'Kind of study', value: ({ kind }) => SYSTEM_WORDS[kind] },
    { key: 'species', head: 'Species', value: ({ species }) => species.map(({ label }) => label) },
    { key: 'readouts', head: 'Reads out', value: ({ readouts }) => readouts },
    { key: 'with_stressor', head: 'With the stressor', value: ({ usedWithStressor }) => yesNo(usedWithStressor) },
    { key: 'guideline', head: 'Guideline', empty: 'none', value: ({ guideline }) => guideline },
    { key: 'events', head: 'Key events', value: ({ events }) => events.map(({ event }) => event.title) },
  ],
  parts: [part({ document: TestSystemRows, variables: listVariables, read: ({ testSystems }) => pageOf(testSystems, readFragment(ListedTestSystem_testSystem, testSystems.nodes)) })],
});
