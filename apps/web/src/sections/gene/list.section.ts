import { readGeneListView } from '../../components/gene/gene-list-view.ts';
import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { GENE_COLUMNS, ListedGene_gene, type GeneRow } from '../shared/gene-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneRows = graphql(`
  query GeneRows($first: Int!, $after: String, $filter: GeneFilter, $orderBy: GeneOrder) {
    release { id }
    genes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedGene_gene }
    }
  }
`);

/** All genes of the release, or those of a class. */
export const geneList = defineSection<GeneRow>({
  segment: 'genes',
  slug: 'list',
  title: 'Genes',
  about: 'One row for each gene. A bare mention in a text does not count as a key event.',
  ofList: true,
  textByApi: true,
  view: ['class', 'at'],
  columns: GENE_COLUMNS,
  parts: [
    part({
      document: GeneRows,
      variables: ({ first, after, text, order, view }) => {
        const { geneClass, atEvents } = readGeneListView(view);
        return { first, after, filter: { text: text === '' ? null : text, class: geneClass, atEvents: atEvents ? true : null }, orderBy: order ?? ({ field: 'KEY_EVENT_COUNT', direction: 'DESC' } as const) };
      },
      read: ({ genes }) => pageOf(genes, readFragment(ListedGene_gene, genes.nodes)),
    }),
  ],
});
