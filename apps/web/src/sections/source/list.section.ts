import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedSource_SourceFragment } from '../../graphql/generated/graphql.ts';
import { sourcePath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedSource_source = graphql(`
  fragment ListedSource_source on Source {
    id
    name
    description
    version
    date
    licence
    attribution
    rejected
    doubtful
    counts { count }
  }
`);

const SourceRows = graphql(`
  query SourceRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    sources(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedSource_source }
    }
  }
`);

/** All sources of the release. */
export const sourceList = defineSection<ListedSource_SourceFragment>({
  segment: 'sources',
  slug: 'list',
  title: 'Sources',
  about: 'One row for each of the sources of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => sourcePath(id), value: ({ id }) => id },
    { key: 'name', head: 'Source', order: 'TITLE', href: ({ id }) => sourcePath(id), value: ({ name }) => name },
    { key: 'description', head: 'What is taken from it', value: ({ description }) => description },
    { key: 'version', head: 'Version', empty: 'none named', value: ({ version }) => version },
    { key: 'date', head: 'Date', empty: 'undated', value: ({ date }) => date },
    { key: 'licence', head: 'Licence', value: ({ licence }) => licence },
    { key: 'attribution', head: 'Credit', value: ({ attribution }) => attribution },
    { key: 'records', head: 'Records', value: ({ counts }) => counts.reduce((sum, { count }) => sum + count, 0) },
    { key: 'rejected', head: 'Rejected', value: ({ rejected }) => rejected },
    { key: 'doubtful', head: 'Kept with a doubt', value: ({ doubtful }) => doubtful },
  ],
  parts: [part({ document: SourceRows, variables: listVariables, read: ({ sources }) => pageOf(sources, readFragment(ListedSource_source, sources.nodes)) })],
});
