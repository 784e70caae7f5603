import { graphql } from '../../graphql/generated/index.ts';
import { readView, viewFilters } from '../../components/outcome/outcome-view.ts';
import { defineSection, part } from '../section.ts';
import { allOf, pageOf } from '../shared/read-page.ts';
import { cellRows, geneRows, PLACED_STATEMENT_COLUMNS, statementReferences, type StatementRow } from '../shared/statement-rows.ts';

const OutcomeStatementRows = graphql(`
  query OutcomeStatementRows($id: ID!, $genes: GeneAssociationFilter, $cells: CellAssociationFilter, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      keyEvents(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          title
          cytokines(filter: $genes, first: 500) { totalCount edges { ...GeneRow_geneAssociationEdge } }
          receptors(filter: $genes, first: 500) { totalCount edges { ...GeneRow_geneAssociationEdge } }
          cellTypes(filter: $cells, first: 500) { totalCount edges { ...CellRow_cellAssociationEdge } }
        }
      }
    }
  }
`);

/** Events asked for at once: each brings all its statements. */
const EVENTS = 25;

/** The matrix as statements: what stands at which event that leads to the outcome. */
export const outcomeMatrix = defineSection<StatementRow>({
  segment: 'outcomes',
  slug: 'matrix',
  title: 'Cytokines, receptors and cell types by key event',
  about: 'One row for each statement that a cytokine, a receptor chain or a cell type stands at a key event that leads to the outcome; events in causal order.',
  view: ['evidence', 'also'],
  columns: PLACED_STATEMENT_COLUMNS,
  references: statementReferences,
  parts: [
    part({
      document: OutcomeStatementRows,
      pageSize: EVENTS,
      variables: ({ id, first, after, view }) => ({ id, first, after, ...viewFilters(id, readView(view)) }),
      // The pages are of events, the rows statements: how many there are in all, no answer says.
      read: ({ adverseOutcome }) =>
        adverseOutcome &&
        pageOf(
          adverseOutcome.keyEvents,
          adverseOutcome.keyEvents.nodes.flatMap((event) => [...geneRows(event, 'cytokine', allOf(event.cytokines)), ...geneRows(event, 'receptor', allOf(event.receptors)), ...cellRows(event, allOf(event.cellTypes))]),
        ),
    }),
  ],
});
