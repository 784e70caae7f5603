import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { ESSENTIALITY_SECTION, SectionEssentiality_essentiality, type EssentialityRow } from '../shared/essentiality-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const AopEssentialityRows = graphql(`
  query AopEssentialityRows($id: ID!) {
    release { id }
    aop(id: $id) { essentialities { ...SectionEssentiality_essentiality } }
  }
`);

/** Experiments that took an event of the AOP away. */
export const aopEssentiality = defineSection<EssentialityRow>({
  ...ESSENTIALITY_SECTION,
  segment: 'aops',
  parts: [part({ document: AopEssentialityRows, variables: ({ id }) => ({ id }), read: ({ aop }) => aop && wholeList(readFragment(SectionEssentiality_essentiality, aop.essentialities)) })],
});
