import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { NeighbourChain_KeyEventFragment as Neighbour, NeighbourChain_KeyEventRelationshipFragment as Relationship } from '../../graphql/generated/graphql.ts';
import type { Chain, ChainEvent } from './chain.ts';
import { tellingRole } from './telling-role.ts';

export const NeighbourChain_keyEvent = graphql(`
  fragment NeighbourChain_keyEvent on KeyEvent {
    id
    title
    roles
    status
    direction { value }
  }
`);

export const NeighbourChain_keyEventRelationship = graphql(`
  fragment NeighbourChain_keyEventRelationship on KeyEventRelationship {
    id
    effect
    status
    upstream { ...NeighbourChain_keyEvent }
    downstream { ...NeighbourChain_keyEvent }
  }
`);

/** An event with what lies one step before and after it, at ranks 0, 1 and 2. */
export function neighbourChain(masked: readonly FragmentType<typeof NeighbourChain_keyEventRelationship>[], centre: string): Chain {
  const relationships = readFragment(NeighbourChain_keyEventRelationship, masked);
  const endsOf = (end: 'upstream' | 'downstream', relationship: Relationship): Neighbour => readFragment(NeighbourChain_keyEvent, relationship[end]);
  const ranked = new Map<string, { readonly event: Neighbour; readonly rank: number }>();
  const place = (event: Neighbour, rank: number): void => void (ranked.has(event.id) || ranked.set(event.id, { event, rank }));
  for (const relationship of relationships) {
    const [up, down] = [endsOf('upstream', relationship), endsOf('downstream', relationship)];
    place(up, up.id === centre ? 1 : 0);
    place(down, down.id === centre ? 1 : 2);
  }
  const events = [...ranked.values()]
    .sort((one, other) => one.rank - other.rank)
    .map(({ event: { id, title, roles, status, direction }, rank }, at): ChainEvent => ({ id, number: at + 1, title, role: tellingRole(roles), rank, status, direction: direction?.value ?? null }));
  return {
    events,
    links: relationships.map((relationship) => ({
      id: relationship.id,
      from: endsOf('upstream', relationship).id,
      to: endsOf('downstream', relationship).id,
      status: relationship.status,
      effect: relationship.effect,
      adjacent: null,
      grade: null,
    })),
  };
}
