import { graphql } from '../../graphql/generated/index.ts';
import type { FamilyRowsQuery } from '../../graphql/generated/graphql.ts';
import { familyPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const FamilyRows = graphql(`
  query FamilyRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    cytokineFamilies(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name genes(first: 500) { nodes { symbol } } }
    }
  }
`);

type FamilyRow = FamilyRowsQuery['cytokineFamilies']['nodes'][number];

/** All cytokine families of the release. */
export const familyList = defineSection<FamilyRow>({
  segment: 'cytokine-families',
  slug: 'list',
  title: 'Cytokine families',
  about: 'One row for each cytokine family of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => familyPath(id) },
    { key: 'name', head: 'Cytokine family', order: 'TITLE', value: ({ name }) => name, href: ({ id }) => familyPath(id) },
    { key: 'members', head: 'Members', empty: 'none in this release', value: ({ genes }) => genes.nodes.map(({ symbol }) => symbol) },
  ],
  parts: [
    part({
      document: FamilyRows,
      variables: listVariables,
      read: ({ cytokineFamilies }) => pageOf(cytokineFamilies, cytokineFamilies.nodes),
    }),
  ],
});
