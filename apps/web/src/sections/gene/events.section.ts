import { graphql } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { PLACED_STATEMENT_COLUMNS, statementReferences, type StatementRow } from '../shared/statement-rows.ts';

const GeneEventRows = graphql(`
  query GeneEventRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      id
      symbol
      name
      keyEvents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          involvement
          effectOnEvent
          change
          measuredAs
          receptorOrigin
          status
          basis
          sourceText
          referencesInherited
          complexes { name }
          aops { id }
          context { ...SectionContext_evidenceContext }
          references { ...SectionReference_reference }
          node { id title }
        }
      }
    }
  }
`);

/** Key events at which a gene is reported. */
export const geneEvents = defineSection<StatementRow>({
  segment: 'genes',
  slug: 'events',
  title: 'Key events at which it is reported',
  about: 'One row for each statement that the gene stands at a key event. Names that merely stand in a text are left out.',
  columns: PLACED_STATEMENT_COLUMNS,
  references: statementReferences,
  parts: [
    part({
      document: GeneEventRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.keyEvents, gene.keyEvents.edges.map(({ node, ...said }) => ({ event: node.id, eventTitle: node.title, kind: 'gene' as const, edge: { ...said, node: { id: gene.id, symbol: gene.symbol, name: gene.name } } }))),
    }),
  ],
});
