import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { CellEventRow_CellKeyEventEdgeFragment } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, DIRECTION_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { contextColumns, wordOrNull } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const CellEventRow_cellKeyEventEdge = graphql(`
  fragment CellEventRow_cellKeyEventEdge on CellKeyEventEdge {
    involvement
    status
    basis
    sourceText
    referencesInherited
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
    node { id title direction { value } downstream(role: ADVERSE_OUTCOME, first: 500) { nodes { title } } }
  }
`);

const CellEventRows = graphql(`
  query CellEventRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    cellType(id: $id) {
      keyEvents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...CellEventRow_cellKeyEventEdge }
      }
    }
  }
`);

/** Key events at which a cell type is reported. */
export const cellEvents = defineSection<CellEventRow_CellKeyEventEdgeFragment>({
  segment: 'cells',
  slug: 'events',
  title: 'Where it is reported',
  about: 'One row for each statement that the cell type stands at a key event.',
  columns: [
    { key: 'event', head: 'Event id', isId: true, value: ({ node }) => node.id, href: ({ node }) => eventPath(node.id) },
    { key: 'event_title', head: 'Key event', value: ({ node }) => node.title, href: ({ node }) => eventPath(node.id) },
    { key: 'event_direction', head: 'Direction of the event', value: ({ node }) => wordOrNull(DIRECTION_WORDS, node.direction?.value ?? null) },
    { key: 'involvement', head: 'Role of the cell', value: ({ involvement }) => wordOrNull(CELL_INVOLVEMENT_WORDS, involvement) },
    { key: 'status', head: 'Status', value: ({ status }) => wordOrNull(STATUS_WORDS, status) },
    { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
    ...contextColumns<CellEventRow_CellKeyEventEdgeFragment>(({ context }) => context),
    { key: 'source_text', head: 'Words of the source', value: ({ sourceText }) => sourceText },
    { key: 'outcomes', head: 'Leads to', empty: 'no outcome in this release', value: ({ node }) => node.downstream.nodes.map(({ title }) => title) },
    { key: 'references_of', head: 'References are of', value: ({ references, referencesInherited }) => (references.length === 0 ? null : referencesInherited ? 'the event' : 'the statement') },
  ],
  references: ({ references }) => references,
  parts: [part({ document: CellEventRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ cellType }) => cellType && pageOf(cellType.keyEvents, readFragment(CellEventRow_cellKeyEventEdge, cellType.keyEvents.edges)) })],
});
