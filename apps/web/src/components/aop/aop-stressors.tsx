import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { ListedStressors } from '../stressor/listed-stressors.tsx';

export const AopStressors_aop = graphql(`
  fragment AopStressors_aop on Aop {
    stressors(first: 500) {
      edges {
        cursor
        evidence
        description
        descriptionHtml: description(format: HTML)
        node { ...StressorLine_stressor }
      }
    }
  }
`);

/** What sets the pathway off, as far as its source lists it; null where it lists nothing. */
export function aopStressors(aop: FragmentType<typeof AopStressors_aop>) {
  const { edges } = readFragment(AopStressors_aop, aop).stressors;
  return edges.length === 0 ? null : <ListedStressors edges={edges} />;
}
