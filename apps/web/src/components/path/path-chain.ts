import { readFragment } from '../../graphql/generated/index.ts';
import type { CausalPathItem_PathFragment as Path } from '../../graphql/generated/graphql.ts';
import type { Chain, ChainEvent } from '../chain/chain.ts';
import { NeighbourChain_keyEvent } from '../chain/neighbour-chain.ts';
import { tellingRole } from '../chain/telling-role.ts';
import { gradeLetter } from '../../wording/evidence-vocabulary.ts';
import { weakestCall } from './weakest-grade.ts';

type Step = Pick<Path['steps'][number], 'isShortcut' | 'upstream' | 'downstream' | 'relationship'>;

/** A path as a chain: each event one rank after the other. */
export function pathChain(steps: readonly Step[]): Chain {
  const [first] = steps;
  const masked = [...(first === undefined ? [] : [first.upstream]), ...steps.map(({ downstream }) => downstream)];
  const events = readFragment(NeighbourChain_keyEvent, masked);
  return {
    events: events.map(({ id, title, roles, status, direction }, at): ChainEvent => ({ id, number: at + 1, title, role: tellingRole(roles), rank: at, status, direction: direction?.value ?? null })),
    links: steps.map(({ relationship, isShortcut }, at) => ({
      id: relationship.id,
      from: events[at]?.id ?? '',
      to: events[at + 1]?.id ?? '',
      status: relationship.status,
      effect: relationship.effect,
      adjacent: !isShortcut,
      grade: gradeLetter(weakestCall(relationship.aops.edges.map(({ weightOfEvidence }) => weightOfEvidence))),
    })),
  };
}
