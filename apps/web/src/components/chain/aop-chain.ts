import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { gradeLetter } from '../../wording/evidence-vocabulary.ts';
import type { Chain } from './chain.ts';
import { numberByRank } from './unfold-cycles.ts';

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
export function aopChain(masked: FragmentType<typeof AopChain_aop>): Chain {
  const { id: aop, keyEvents, relationships } = readFragment(AopChain_aop, masked);
  // An event may have two roles in one AOP; it is drawn once, as what it was entered first.
  const unique = new Map(keyEvents.edges.toReversed().map((edge) => [edge.node.id, edge]));
  const entered = keyEvents.edges
    .filter((edge) => unique.get(edge.node.id) === edge)
    .map(({ role, order, node }, at) => ({
      id: node.id,
      number: at + 1,
      title: node.title,
      role,
      rank: order ?? 0,
      status: node.status,
      direction: node.direction?.value ?? null,
      level: node.level,
    }));
  const links = relationships.edges.map(({ adjacency, weightOfEvidence, node }) => ({
    id: node.id,
    from: node.upstream.id,
    to: node.downstream.id,
    status: node.statusByAop.find((each) => each.aop === aop)?.status ?? node.status,
    effect: node.effect,
    adjacent: adjacency === null ? null : adjacency === 'ADJACENT',
    grade: gradeLetter(weightOfEvidence),
  }));
  return { events: numberByRank(entered, links), links };
}
