import { graphql } from '../../graphql/generated/index.ts';
import type { ReceptorRowsQuery } from '../../graphql/generated/graphql.ts';
import { receptorPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ReceptorRows = graphql(`
  query ReceptorRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    receptorComplexes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name affinity subunits { id symbol } ligands(first: 500) { nodes { symbol } } }
    }
  }
`);

type ReceptorRow = ReceptorRowsQuery['receptorComplexes']['nodes'][number];

/** All receptors of the release. */
export const receptorList = defineSection<ReceptorRow>({
  segment: 'receptors',
  slug: 'list',
  title: 'Receptors',
  about: 'One row for each receptor of the release, complex or single chain.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => receptorPath(id) },
    { key: 'name', head: 'Receptor', order: 'TITLE', value: ({ name }) => name, href: ({ id }) => receptorPath(id) },
    { key: 'chains', head: 'Chains', value: ({ subunits }) => subunits.map(({ symbol }) => symbol) },
    { key: 'chain_ids', head: 'Ids of the chains', isId: true, value: ({ subunits }) => subunits.map(({ id }) => id) },
    { key: 'affinity', head: 'Affinity', empty: 'not graded', value: ({ affinity }) => affinity?.toLowerCase() ?? null },
    { key: 'ligands', head: 'Ligands', empty: 'none known', value: ({ ligands }) => [...new Set(ligands.nodes.map(({ symbol }) => symbol))] },
  ],
  parts: [
    part({
      document: ReceptorRows,
      variables: listVariables,
      read: ({ receptorComplexes }) => pageOf(receptorComplexes, receptorComplexes.nodes),
    }),
  ],
});
