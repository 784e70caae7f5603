import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { FACTOR_SECTION, SectionFactor_modulatingFactor, type FactorRow } from '../shared/factor-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const GeneFactorRows = graphql(`
  query GeneFactorRows($id: ID!) {
    release { id }
    gene(id: $id) { modulatingFactors { ...SectionFactor_modulatingFactor } }
  }
`);

/** Modulating factors that the gene is part of. */
export const geneFactors = defineSection<FactorRow>({
  ...FACTOR_SECTION,
  segment: 'genes',
  parts: [part({ document: GeneFactorRows, variables: ({ id }) => ({ id }), read: ({ gene }) => gene && wholeList(readFragment(SectionFactor_modulatingFactor, gene.modulatingFactors)) })],
});
