import { graphql } from '../../graphql/generated/index.ts';
import type { EventInteractionRowsQuery } from '../../graphql/generated/graphql.ts';
import { INTERACTION_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { contextColumns } from '../shared/context-columns.ts';
import { pageOf } from '../shared/read-page.ts';

const EventInteractionRows = graphql(`
  query EventInteractionRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      interactions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          kind
          effect
          status
          basis
          mediatorComplex
          receptorNote
          receptorNullReason
          sourceCell { id label }
          targetCell { id label }
          mediators { id symbol }
          receptorSets { origin complex { name } receptors { symbol } }
          context { ...SectionContext_evidenceContext }
          references { ...SectionReference_reference }
        }
      }
    }
  }
`);

type InteractionRow = NonNullable<EventInteractionRowsQuery['keyEvent']>['interactions']['nodes'][number];

/** Which cell tells which at an event, and by what. */
export const eventInteractions = defineSection<InteractionRow>({
  segment: 'events',
  slug: 'interactions',
  title: 'Interactions',
  about: 'One row for each interaction between cells at the event.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'kind', head: 'Kind', value: ({ kind }) => INTERACTION_WORDS[kind] },
    { key: 'source_cell', head: 'From the cell', value: ({ sourceCell }) => sourceCell?.label ?? null },
    { key: 'mediators', head: 'By', empty: 'none named', value: ({ mediators }) => mediators.map(({ symbol }) => symbol) },
    { key: 'mediator_complex', head: 'As the complex', empty: 'none', value: ({ mediatorComplex }) => mediatorComplex },
    { key: 'receptors', head: 'At the receptor', empty: 'none named', value: ({ receptorSets }) => receptorSets.map(({ complex, receptors }) => [complex?.name, receptors.map(({ symbol }) => symbol).join('+')].filter((word) => word !== undefined && word !== '').join(': ')) },
    { key: 'receptor_origin', head: 'Who names the receptor', empty: 'none named', value: ({ receptorSets }) => [...new Set(receptorSets.map(({ origin }) => RECEPTOR_ORIGIN_WORDS[origin]))] },
    { key: 'receptor_note', head: 'Note on the receptor', empty: 'none', value: ({ receptorNote, receptorNullReason }) => receptorNote ?? receptorNullReason },
    { key: 'target_cell', head: 'To the cell', value: ({ targetCell }) => targetCell?.label ?? null },
    { key: 'effect', head: 'Effect', value: ({ effect }) => effect },
    { key: 'status', head: 'Status', value: ({ status }) => STATUS_WORDS[status] },
    { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
    ...contextColumns<InteractionRow>(({ context }) => context),
  ],
  references: ({ references }) => references,
  parts: [
    part({
      document: EventInteractionRows,
      pageSize: 100,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.interactions, keyEvent.interactions.nodes),
    }),
  ],
});
