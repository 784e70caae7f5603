import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { StressorLine } from '../stressor/stressor-line.tsx';

export const AopStressors_aop = graphql(`
  fragment AopStressors_aop on Aop {
    stressors(first: 500) {
      edges { cursor node { ...StressorLine_stressor } }
    }
  }
`);

/** What sets the pathway off, as far as its source lists it. */
export function AopStressors({ aop }: { readonly aop: FragmentType<typeof AopStressors_aop> }) {
  return (
    <ul>
      {readFragment(AopStressors_aop, aop).stressors.edges.map(({ cursor, node }) => (
        <StressorLine key={cursor} stressor={node} />
      ))}
    </ul>
  );
}

/** Whether there is anything to show. */
export const hasStressors = (aop: FragmentType<typeof AopStressors_aop>): boolean => readFragment(AopStressors_aop, aop).stressors.edges.length > 0;
