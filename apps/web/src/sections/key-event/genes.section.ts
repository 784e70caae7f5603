import { graphql } from '../../graphql/generated/index.ts';
import { geneBases } from '../../components/statement/gene-bases.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { cellRows, geneRows, STATEMENT_COLUMNS, statementReferences, type StatementRow } from '../shared/statement-rows.ts';

const EventGeneRows = graphql(`
  query EventGeneRows($id: ID!, $genes: GeneAssociationFilter, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      id
      title
      genes(filter: $genes, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...GeneRow_geneAssociationEdge }
      }
    }
  }
`);

const EventCellRows = graphql(`
  query EventCellRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      id
      title
      cellTypes(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...CellRow_cellAssociationEdge }
      }
    }
  }
`);

/** Genes and cell types that stand at an event. */
export const eventGenes = defineSection<StatementRow>({
  segment: 'events',
  slug: 'genes',
  title: 'Genes and cell types',
  about: 'One row for each statement that a gene or a cell type stands at the event.',
  view: ['also'],
  columns: STATEMENT_COLUMNS,
  references: statementReferences,
  parts: [
    part({
      name: 'Genes',
      document: EventGeneRows,
      variables: ({ id, first, after, view }) => ({ id, first, after, genes: { basis: geneBases(view['also'] === 'named') } }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.genes, geneRows(keyEvent, 'gene', keyEvent.genes.edges)),
    }),
    part({
      name: 'Cell types',
      document: EventCellRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.cellTypes, cellRows(keyEvent, keyEvent.cellTypes.edges)),
    }),
  ],
});
