import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { EventRole, OutcomeChain_AdverseOutcomeFragment as Outcome } from '../../graphql/generated/graphql.ts';
import { gradeLetter } from '../../wording/evidence-vocabulary.ts';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { joinGrades } from './join-grades.ts';
import { tellingRole } from './telling-role.ts';
import { numberByRank } from './unfold-cycles.ts';

export const OutcomeChain_adverseOutcome = graphql(`
  fragment OutcomeChain_adverseOutcome on AdverseOutcome {
    id
    title
    event { status direction { value } }
    keyEvents(first: 500) {
      edges {
        order
        node { id title status direction { value } }
      }
    }
    aops(first: 500) {
      nodes {
        id
        keyEvents(first: 500) { edges { role node { id } } }
        relationships(first: 500) {
          edges {
            adjacency
            weightOfEvidence
            node { id effect status upstream { id } downstream { id } }
          }
        }
      }
    }
  }
`);

/** The chain that leads to an outcome, the outcome last, numbered in causal order. */
export function outcomeChain(masked: FragmentType<typeof OutcomeChain_adverseOutcome>): Chain {
  const outcome = readFragment(OutcomeChain_adverseOutcome, masked);
  const roles = rolesOf(outcome);
  const links = linksOf(outcome);
  const entered = outcome.keyEvents.edges.map(
    ({ node, order }, at): ChainEvent => ({
      id: node.id,
      number: at + 1,
      title: node.title,
      role: roles.get(node.id) ?? 'KEY_EVENT',
      rank: order ?? 0,
      status: node.status,
      direction: node.direction?.value ?? null,
    }),
  );
  const events = numberByRank(entered, links);
  const end: ChainEvent = {
    id: outcome.id,
    number: events.length + 1,
    title: outcome.title,
    role: 'ADVERSE_OUTCOME',
    rank: Math.max(-1, ...events.map(({ rank }) => rank)) + 1,
    status: outcome.event.status,
    direction: outcome.event.direction?.value ?? null,
  };
  const shown = new Set([...events, end].map(({ id }) => id));
  return { events: [...events, end], links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** Roles belong to an event in an AOP; here, in the AOPs that end in this outcome. */
function rolesOf(outcome: Outcome): ReadonlyMap<string, EventRole> {
  const roles = new Map<string, EventRole>();
  for (const { role, node } of outcome.aops.nodes.flatMap((aop) => aop.keyEvents.edges)) {
    roles.set(node.id, tellingRole([role, roles.get(node.id) ?? role]));
  }
  return roles;
}

/** Every relationship once, however many AOPs hold it; adjacent if any of them says so, with the grade of each that grades it. */
function linksOf(outcome: Outcome): readonly ChainLink[] {
  const links = new Map<string, ChainLink>();
  for (const { adjacency, weightOfEvidence, node } of outcome.aops.nodes.flatMap((aop) => aop.relationships.edges)) {
    const met = links.get(node.id);
    const grade = joinGrades(met?.grade ?? null, gradeLetter(weightOfEvidence));
    const adjacent = adjacency === null ? null : adjacency === 'ADJACENT';
    links.set(node.id, {
      id: node.id,
      from: node.upstream.id,
      to: node.downstream.id,
      status: node.status,
      effect: node.effect,
      adjacent: met?.adjacent === true ? true : (adjacent ?? met?.adjacent ?? null),
      grade,
    });
  }
  return [...links.values()];
}
