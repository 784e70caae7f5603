import { graphql } from '../../graphql/generated/index.ts';
import type { SectionEssentiality_EssentialityFragment } from '../../graphql/generated/graphql.ts';
import { INTERVENTION_WORDS, OUTCOME_EFFECT_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { contextColumns } from './context-columns.ts';

export const SectionEssentiality_essentiality = graphql(`
  fragment SectionEssentiality_essentiality on Essentiality {
    id
    what
    intervention
    effectOnOutcome
    statement
    basis
    event { id title }
    modulatingFactor { id title }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
  }
`);

export type EssentialityRow = SectionEssentiality_EssentialityFragment;

const COLUMNS: readonly Column<EssentialityRow>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
  { key: 'what', head: 'Taken away', value: ({ what }) => what },
  { key: 'intervention', head: 'By what', value: ({ intervention }) => INTERVENTION_WORDS[intervention] },
  { key: 'effect_on_outcome', head: 'Outcome', value: ({ effectOnOutcome }) => OUTCOME_EFFECT_WORDS[effectOnOutcome] },
  { key: 'statement', head: 'Found', value: ({ statement }) => statement },
  { key: 'event', head: 'Key event id', isId: true, empty: 'a modulating factor', value: ({ event }) => event?.id ?? null },
  { key: 'event_title', head: 'Key event', empty: 'a modulating factor', value: ({ event }) => event?.title ?? null, href: ({ event }) => event && eventPath(event.id) },
  { key: 'modulating_factor', head: 'Modulating factor', empty: 'a key event', value: ({ modulatingFactor }) => modulatingFactor?.title ?? null },
  { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
  ...contextColumns<EssentialityRow>(({ context }) => context),
];

/** What every section of essentiality has alike. */
export const ESSENTIALITY_SECTION = {
  slug: 'essentiality',
  title: 'Essentiality',
  about: 'One row for each experiment that took an event or a modulating factor away, with what became of the outcome.',
  columns: COLUMNS,
  references: ({ references }: EssentialityRow) => references,
} as const satisfies Partial<SectionSpec<EssentialityRow>>;
