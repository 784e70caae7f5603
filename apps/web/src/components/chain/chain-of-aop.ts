import type { AopChain_AopFragment } from '../../graphql/generated/graphql.ts';
import { gradeLetter } from '../../wording/evidence-vocabulary.ts';
import type { Chain } from './chain.ts';
import { numberByRank } from './unfold-cycles.ts';

/** The chain of one AOP, its events numbered in causal order. Apart from its question, so that a browser can draw without the documents of all pages. */
export function chainOfAop({ id: aop, keyEvents, relationships }: AopChain_AopFragment): Chain {
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
