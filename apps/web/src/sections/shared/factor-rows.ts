import { graphql } from '../../graphql/generated/index.ts';
import type { SectionFactor_ModulatingFactorFragment } from '../../graphql/generated/graphql.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { BASIS_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { contextColumns } from './context-columns.ts';

export const SectionFactor_modulatingFactor = graphql(`
  fragment SectionFactor_modulatingFactor on ModulatingFactor {
    id
    title
    description
    effect
    status
    note
    basis
    genes { id symbol }
    cellTypes { id label }
    onEvent { id title }
    onRelationship { id upstream { title } downstream { title } }
    context { ...SectionContext_evidenceContext }
    references { ...SectionReference_reference }
  }
`);

export type FactorRow = SectionFactor_ModulatingFactorFragment;

const COLUMNS: readonly Column<FactorRow>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
  { key: 'title', head: 'Modulating factor', value: ({ title }) => title },
  { key: 'effect', head: 'Effect', value: ({ effect }) => (effect === 'DECREASES' ? 'decreases' : 'increases') },
  { key: 'on', head: 'What it acts on', isId: true, value: ({ onEvent, onRelationship }) => onEvent?.id ?? onRelationship?.id ?? null, href: ({ onEvent, onRelationship }) => (onEvent === null ? onRelationship && relationshipPath(onRelationship.id) : eventPath(onEvent.id)) },
  { key: 'on_title', head: 'Event or relationship', value: ({ onEvent, onRelationship }) => onEvent?.title ?? (onRelationship && `${onRelationship.upstream.title} leading to ${onRelationship.downstream.title}`) },
  { key: 'genes', head: 'Genes', empty: 'none named', value: ({ genes }) => genes.map(({ symbol }) => symbol) },
  { key: 'cell_types', head: 'Cell types', empty: 'none named', value: ({ cellTypes }) => cellTypes.map(({ label }) => label) },
  { key: 'description', head: 'Description', empty: 'none in this release', value: ({ description }) => description },
  { key: 'status', head: 'Status', value: ({ status }) => STATUS_WORDS[status] },
  { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
  { key: 'note', head: 'Note', empty: 'none', value: ({ note }) => note },
  ...contextColumns<FactorRow>(({ context }) => context),
];

/** What every section of modulating factors has alike. */
export const FACTOR_SECTION = {
  slug: 'factors',
  title: 'Modulating factors',
  about: 'One row for each factor that hinders or favours a step without being one.',
  columns: COLUMNS,
  references: ({ references }: FactorRow) => references,
} as const satisfies Partial<SectionSpec<FactorRow>>;

/** Factors in the order of first mention, each once: AOPs share them. */
export const onceEachFactor = (factors: readonly FactorRow[]): readonly FactorRow[] => [...new Map(factors.map((factor) => [factor.id, factor])).values()];
