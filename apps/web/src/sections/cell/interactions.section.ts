import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { InteractionRow_InteractionFragment } from '../../graphql/generated/graphql.ts';
import { INTERACTION_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { contextColumns } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const InteractionRow_interaction = graphql(`
  fragment InteractionRow_interaction on Interaction {
    id
    kind
    effect
    status
    basis
    mediatorComplex
    sourceCell { label }
    targetCell { label }
    mediators { symbol }
    receptorSets { origin receptors { symbol } complex { name } }
    events { title }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
  }
`);

const CellInteractionRows = graphql(`
  query CellInteractionRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    cellType(id: $id) {
      interactions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...InteractionRow_interaction }
      }
    }
  }
`);

/** What passes to and from a cell type. */
export const cellInteractions = defineSection<InteractionRow_InteractionFragment>({
  segment: 'cells',
  slug: 'interactions',
  title: 'Interactions',
  about: 'One row for each interaction in which the cell type gives or takes.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'kind', head: 'Kind', value: ({ kind }) => INTERACTION_WORDS[kind] },
    { key: 'source_cell', head: 'From', value: ({ sourceCell }) => sourceCell?.label ?? null },
    { key: 'mediators', head: 'Mediators', value: ({ mediators }) => mediators.map(({ symbol }) => symbol) },
    { key: 'mediator_complex', head: 'Complex of the mediators', empty: 'none', value: ({ mediatorComplex }) => mediatorComplex },
    { key: 'receptors', head: 'Receptors', value: ({ receptorSets }) => receptorSets.map(({ complex, receptors }) => complex?.name ?? receptors.map(({ symbol }) => symbol).join('+')) },
    { key: 'receptor_origin', head: 'Who names the receptor', value: ({ receptorSets }) => receptorSets.map(({ origin }) => RECEPTOR_ORIGIN_WORDS[origin]) },
    { key: 'target_cell', head: 'To', value: ({ targetCell }) => targetCell?.label ?? null },
    { key: 'effect', head: 'Effect', value: ({ effect }) => effect },
    { key: 'events', head: 'Part of', value: ({ events }) => events.map(({ title }) => title) },
    { key: 'status', head: 'Status', value: ({ status }) => STATUS_WORDS[status] },
    { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
    ...contextColumns<InteractionRow_InteractionFragment>(({ context }) => context),
  ],
  references: ({ references }) => references,
  parts: [part({ document: CellInteractionRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ cellType }) => cellType && pageOf(cellType.interactions, readFragment(InteractionRow_interaction, cellType.interactions.nodes)) })],
});
