import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedReference_ReferenceFragment } from '../../graphql/generated/graphql.ts';
import { referencePath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedReference_reference = graphql(`
  fragment ListedReference_reference on Reference {
    id
    citation
    year
    doi
    pmid
    link
    citedBy(first: 1) { totalCount }
  }
`);

const ReferenceRows = graphql(`
  query ReferenceRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    references(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedReference_reference }
    }
  }
`);

/** All references of the release. */
export const referenceList = defineSection<ListedReference_ReferenceFragment>({
  segment: 'references',
  slug: 'list',
  title: 'References',
  about: 'One row for each of the references of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => referencePath(id), value: ({ id }) => id },
    { key: 'citation', head: 'Citation', order: 'TITLE', empty: 'the source gives an identifier only', href: ({ id }) => referencePath(id), value: ({ citation }) => citation },
    { key: 'year', head: 'Year', value: ({ year }) => year },
    { key: 'doi', head: 'DOI', empty: 'none known', value: ({ doi }) => doi },
    { key: 'pmid', head: 'PubMed number', empty: 'none known', value: ({ pmid }) => pmid },
    { key: 'link', head: 'Address', empty: 'none known', value: ({ link }) => link },
    { key: 'records', head: 'Records that rest on it', value: ({ citedBy }) => citedBy.totalCount },
  ],
  parts: [part({ document: ReferenceRows, variables: listVariables, read: ({ references }) => pageOf(references, readFragment(ListedReference_reference, references.nodes)) })],
});
