import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedChemical_ChemicalFragment } from '../../graphql/generated/graphql.ts';
import { chemicalPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedChemical_chemical = graphql(`
  fragment ListedChemical_chemical on Chemical {
    id
    label
    casNumber
    synonyms
    xrefs { id }
    stressors(first: 1) { totalCount }
    aops(first: 1) { totalCount }
  }
`);

const ChemicalRows = graphql(`
  query ChemicalRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    chemicals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedChemical_chemical }
    }
  }
`);

/** All chemicals of the release. */
export const chemicalList = defineSection<ListedChemical_ChemicalFragment>({
  segment: 'chemicals',
  slug: 'list',
  title: 'Chemicals',
  about: 'One row for each of the chemicals of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => chemicalPath(id), value: ({ id }) => id },
    { key: 'name', head: 'Chemical', order: 'TITLE', empty: 'no openly licensed source names it', href: ({ id }) => chemicalPath(id), value: ({ label }) => label },
    { key: 'cas_number', head: 'CAS number', isId: true, empty: 'none known', value: ({ casNumber }) => casNumber },
    { key: 'ids', head: 'Identifiers elsewhere', isId: true, empty: 'none known', value: ({ xrefs }) => xrefs.map(({ id }) => id) },
    { key: 'names', head: 'Other names', empty: 'none', value: ({ synonyms }) => synonyms },
    { key: 'stressors', head: 'Stressors made of it', value: ({ stressors }) => stressors.totalCount },
    { key: 'aops', head: 'AOPs that list it', order: 'AOP_COUNT', value: ({ aops }) => aops.totalCount },
  ],
  parts: [part({ document: ChemicalRows, variables: listVariables, read: ({ chemicals }) => pageOf(chemicals, readFragment(ListedChemical_chemical, chemicals.nodes)) })],
});
