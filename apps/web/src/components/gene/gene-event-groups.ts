import { graphql } from '../../graphql/generated/index.ts';
import type { GeneEvent_GeneKeyEventEdgeFragment as Edge } from '../../graphql/generated/graphql.ts';
import { pageOf, type GenePaging, type SectionPage } from './gene-view.ts';
import { groupByProduct, PRODUCT_GROUPS, type GroupedEvent, type ProductGroup } from './product-groups.ts';

export const GeneEvent_geneKeyEventEdge = graphql(`
  fragment GeneEvent_geneKeyEventEdge on GeneKeyEventEdge {
    cursor
    change
    status
    ...KeyEventStatement_geneKeyEventEdge
    aops { id }
    node {
      id
      title
      roles
      outcomeCount
      direction { value }
      aops(first: 3) { totalCount edges { cursor role node { id title } } }
    }
  }
`);

/** A group of events as its page of it shows them. */
export interface ShownGroup {
  readonly group: ProductGroup;
  readonly anchor: string;
  readonly total: number;
  /** `anchored`: whether links to the event end here; an event of two groups has its place in the first. */
  readonly events: readonly (GroupedEvent<Edge> & { readonly anchored: boolean })[];
  readonly pages: SectionPage;
}

/** Groups what is said of a gene by direction, in the order of the numbers, one page of each group. */
export function geneEventGroups(edges: readonly Edge[], numberOf: ReadonlyMap<string, number>, paging: GenePaging): readonly ShownGroup[] {
  const groups = groupByProduct([...edges].sort((one, other) => (numberOf.get(one.node.id) ?? 0) - (numberOf.get(other.node.id) ?? 0)));
  const placed = new Set<string>();
  return PRODUCT_GROUPS.flatMap((group) => {
    const events = groups.get(group) ?? [];
    if (events.length === 0) return [];
    const key = group.toLowerCase();
    const anchor = `product-${key}`;
    const { shown, ...pages } = pageOf(events, paging, key, anchor);
    const anchored = shown.map((event) => ({ ...event, anchored: !placed.has(event.eventId) }));
    for (const { eventId } of shown) placed.add(eventId);
    return [{ group, anchor, total: events.length, events: anchored, pages }];
  });
}
