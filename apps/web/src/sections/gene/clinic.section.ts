import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { CLINIC_SECTION, SectionParameter_clinicalParameter, type ParameterRow } from '../shared/clinic-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneClinicRows = graphql(`
  query GeneClinicRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      clinicalParameters(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionParameter_clinicalParameter }
      }
    }
  }
`);

/** What a clinic measures of a gene. */
export const geneClinic = defineSection<ParameterRow>({
  ...CLINIC_SECTION,
  segment: 'genes',
  about: 'One row for each clinical parameter that measures the product of the gene.',
  parts: [part({ document: GeneClinicRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ gene }) => gene && pageOf(gene.clinicalParameters, readFragment(SectionParameter_clinicalParameter, gene.clinicalParameters.nodes)) })],
});
