import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedCell_CellTypeFragment } from '../../graphql/generated/graphql.ts';
import { cellPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedCell_cellType = graphql(`
  fragment ListedCell_cellType on CellType {
    id
    label
    definition
    synonyms
    keyEvents(first: 1) { totalCount }
    adverseOutcomes(first: 1) { totalCount }
  }
`);

const CellRows = graphql(`
  query CellRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    cellTypes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedCell_cellType }
    }
  }
`);

/** All cell types of the release. */
export const cellList = defineSection<ListedCell_CellTypeFragment>({
  segment: 'cells',
  slug: 'list',
  title: 'Cell types',
  about: 'One row for each of the cell types of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => cellPath(id), value: ({ id }) => id },
    { key: 'label', head: 'Cell type', order: 'TITLE', href: ({ id }) => cellPath(id), value: ({ label }) => label },
    { key: 'statements', head: 'Statements at key events', order: 'KEY_EVENT_COUNT', value: ({ keyEvents }) => keyEvents.totalCount },
    { key: 'outcomes', head: 'Outcomes that these lead to', value: ({ adverseOutcomes }) => adverseOutcomes.totalCount },
    { key: 'definition', head: 'Definition', empty: 'none in this release', value: ({ definition }) => definition },
    { key: 'synonyms', head: 'Other names', empty: 'none', value: ({ synonyms }) => synonyms },
  ],
  parts: [part({ document: CellRows, variables: listVariables, read: ({ cellTypes }) => pageOf(cellTypes, readFragment(ListedCell_cellType, cellTypes.nodes)) })],
});
