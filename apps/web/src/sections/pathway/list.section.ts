import { graphql } from '../../graphql/generated/index.ts';
import type { PathwayRowsQuery } from '../../graphql/generated/graphql.ts';
import { pathwayPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const PathwayRows = graphql(`
  query PathwayRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    pathways(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title lastEdited revision url genes(first: 1) { totalCount } }
    }
  }
`);

type PathwayRow = PathwayRowsQuery['pathways']['nodes'][number];

/** All pathways of the release. */
export const pathwayList = defineSection<PathwayRow>({
  segment: 'pathways',
  slug: 'list',
  title: 'Pathways',
  about: 'One row for each pathway of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => pathwayPath(id) },
    { key: 'title', head: 'Pathway', order: 'TITLE', value: ({ title }) => title, href: ({ id }) => pathwayPath(id) },
    { key: 'genes', head: 'Human genes', value: ({ genes }) => genes.totalCount },
    { key: 'last_edited', head: 'Last edited', value: ({ lastEdited }) => lastEdited },
    { key: 'revision', head: 'Revision', value: ({ revision }) => revision },
    { key: 'url', head: 'Drawing', empty: 'no address', value: ({ url }) => url, href: ({ url }) => url },
  ],
  parts: [
    part({
      document: PathwayRows,
      variables: listVariables,
      read: ({ pathways }) => pageOf(pathways, pathways.nodes),
    }),
  ],
});
