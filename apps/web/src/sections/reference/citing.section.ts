import { graphql } from '../../graphql/generated/index.ts';
import { citingNodes, type Citing } from '../../components/reference/citing-node.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';

const CitingRows = graphql(`
  query CitingRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    reference(id: $id) {
      id
      citedBy(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...CitingNode_node }
      }
    }
  }
`);

/** Everything that rests on a reference. */
export const referenceCiting = defineSection<Citing>({
  segment: 'references',
  slug: 'citing',
  title: 'What rests on it',
  about: 'One row for each record of the release that rests on the reference.',
  columns: [
    { key: 'kind', head: 'Kind', value: ({ one }) => one },
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id, href: ({ href }) => href },
    { key: 'name', head: 'Record, and what of it', value: ({ name, detail }) => (detail === null ? name : `${name}: ${detail}`), href: ({ href }) => href },
  ],
  parts: [part({ document: CitingRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ reference }) => reference && pageOf(reference.citedBy, citingNodes(reference.citedBy.nodes, reference.id)) })],
});
