import { graphql } from '../../graphql/generated/index.ts';
import type { SectionParameter_ClinicalParameterFragment } from '../../graphql/generated/graphql.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath } from '../../wording/route.ts';
import type { Column, SectionSpec } from '../section.ts';
import { wordOrNull } from './context-columns.ts';

export const SectionParameter_clinicalParameter = graphql(`
  fragment SectionParameter_clinicalParameter on ClinicalParameter {
    id
    name
    kind
    direction
    detail
    genes { symbol }
    references { ...SectionReference_reference }
  }
`);

export type ParameterRow = SectionParameter_ClinicalParameterFragment;

const COLUMNS: readonly Column<ParameterRow>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
  { key: 'name', head: 'Clinical parameter', value: ({ name }) => name, href: ({ id }) => clinicalParameterPath(id) },
  { key: 'kind', head: 'Kind', value: ({ kind }) => CLINICAL_KIND_WORDS[kind] },
  { key: 'direction', head: 'Direction', value: ({ direction }) => wordOrNull(CLINICAL_DIRECTION_WORDS, direction) },
  { key: 'detail', head: 'Detail', empty: 'none', value: ({ detail }) => detail },
  { key: 'genes', head: 'Measures the product of', empty: 'no gene', value: ({ genes }) => genes.map(({ symbol }) => symbol) },
];

/** What every section of clinical measurements has alike. */
export const CLINIC_SECTION = { slug: 'clinic', title: 'Clinical measurements', columns: COLUMNS, references: ({ references }: ParameterRow) => references } as const satisfies Partial<SectionSpec<ParameterRow>>;
