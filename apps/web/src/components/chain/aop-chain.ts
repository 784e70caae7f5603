import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { chainOfAop } from './chain-of-aop.ts';
import type { Chain } from './chain.ts';

export const AopChain_aop = graphql(`
  fragment AopChain_aop on Aop {
    id
    keyEvents(first: 500) {
      edges {
        role
        order
        node { id title status level direction { value } }
      }
    }
    relationships(first: 500) {
      edges {
        adjacency
        weightOfEvidence
        node { id effect status statusByAop { aop status } upstream { id } downstream { id } }
      }
    }
  }
`);

/** The chain of one AOP, its events numbered in causal order. */
export const aopChain = (masked: FragmentType<typeof AopChain_aop>): Chain => chainOfAop(readFragment(AopChain_aop, masked));
