import { graphql } from '../../graphql/generated/index.ts';
import { readView, viewFilters } from '../../components/outcome/outcome-view.ts';
import { eventPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { allOf, pageOf } from '../shared/read-page.ts';
import { cellRows, geneRows, STATEMENT_COLUMNS, statementReferences, type StatementRow } from '../shared/statement-rows.ts';

const OutcomeCytokineStatements = graphql(`
  query OutcomeCytokineStatements($id: ID!, $genes: GeneAssociationFilter, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      keyEvents(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id title cytokines(filter: $genes, first: 500) { totalCount edges { ...GeneRow_geneAssociationEdge } } }
      }
    }
  }
`);

const OutcomeReceptorStatements = graphql(`
  query OutcomeReceptorStatements($id: ID!, $genes: GeneAssociationFilter, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      keyEvents(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id title receptors(filter: $genes, first: 500) { totalCount edges { ...GeneRow_geneAssociationEdge } } }
      }
    }
  }
`);

const OutcomeCellStatements = graphql(`
  query OutcomeCellStatements($id: ID!, $cells: CellAssociationFilter, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      keyEvents(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id title cellTypes(filter: $cells, first: 500) { totalCount edges { ...CellRow_cellAssociationEdge } } }
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
  columns: [
    { key: 'event', head: 'Key event id', isId: true, value: ({ event }) => event, href: ({ event }) => eventPath(event) },
    { key: 'event_title', head: 'Key event', value: ({ eventTitle }) => eventTitle, href: ({ event }) => eventPath(event) },
    ...STATEMENT_COLUMNS,
  ],
  references: statementReferences,
  parts: [
    part({
      name: 'Cytokines',
      document: OutcomeCytokineStatements,
      pageSize: EVENTS,
      variables: ({ id, first, after, view }) => ({ id, first, after, genes: viewFilters(readView(view)).genes }),
      read: ({ adverseOutcome }) => adverseOutcome && statementsOf(adverseOutcome.keyEvents, (event) => geneRows(event, 'cytokine', allOf(event.cytokines))),
    }),
    part({
      name: 'Receptors',
      document: OutcomeReceptorStatements,
      pageSize: EVENTS,
      variables: ({ id, first, after, view }) => ({ id, first, after, genes: viewFilters(readView(view)).genes }),
      read: ({ adverseOutcome }) => adverseOutcome && statementsOf(adverseOutcome.keyEvents, (event) => geneRows(event, 'receptor', allOf(event.receptors))),
    }),
    part({
      name: 'Cell types',
      document: OutcomeCellStatements,
      pageSize: EVENTS,
      variables: ({ id, first, after, view }) => ({ id, first, after, cells: viewFilters(readView(view)).cells }),
      read: ({ adverseOutcome }) => adverseOutcome && statementsOf(adverseOutcome.keyEvents, (event) => cellRows(event, allOf(event.cellTypes))),
    }),
  ],
});

/** The pages are of events, the rows statements: how many there are in all, no answer says. */
function statementsOf<TEvent>(connection: { readonly nodes: readonly TEvent[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }, rowsOf: (event: TEvent) => readonly StatementRow[]) {
  return pageOf(connection, connection.nodes.flatMap(rowsOf));
}
