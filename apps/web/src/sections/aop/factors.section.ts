import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { FACTOR_SECTION, SectionFactor_modulatingFactor, type FactorRow } from '../shared/factor-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const AopFactorRows = graphql(`
  query AopFactorRows($id: ID!) {
    release { id }
    aop(id: $id) { modulatingFactors { ...SectionFactor_modulatingFactor } }
  }
`);

/** Modulating factors of the AOP. */
export const aopFactors = defineSection<FactorRow>({
  ...FACTOR_SECTION,
  segment: 'aops',
  parts: [part({ document: AopFactorRows, variables: ({ id }) => ({ id }), read: ({ aop }) => aop && wholeList(readFragment(SectionFactor_modulatingFactor, aop.modulatingFactors)) })],
});
