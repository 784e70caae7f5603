import { graphql } from '../../graphql/generated/index.ts';
import type { SectionInteraction_InteractionFragment } from '../../graphql/generated/graphql.ts';
import { INTERACTION_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { contextColumns } from './context-columns.ts';

export const SectionInteraction_interaction = graphql(`
  fragment SectionInteraction_interaction on Interaction {
    id
    kind
    effect
    status
    basis
    mediatorComplex
    receptorNote
    receptorNullReason
    sourceCell { label }
    targetCell { label }
    mediators { symbol }
    receptorSets { origin receptors { symbol } complex { name } }
    events { title }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
  }
`);

export type InteractionRow = SectionInteraction_InteractionFragment;

const COLUMNS: readonly Column<InteractionRow>[] = [
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
  { key: 'events', head: 'Part of', empty: 'no key event', value: ({ events }) => events.map(({ title }) => title) },
  { key: 'status', head: 'Status', value: ({ status }) => STATUS_WORDS[status] },
  { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
  ...contextColumns<InteractionRow>(({ context }) => context),
];

/** What every section of interactions has alike. */
export const INTERACTION_SECTION = { slug: 'interactions', title: 'Interactions', columns: COLUMNS, references: ({ references }: InteractionRow) => references } as const satisfies Partial<SectionSpec<InteractionRow>>;
