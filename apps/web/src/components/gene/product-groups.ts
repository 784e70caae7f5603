import type { GeneProductChange } from '../../graphql/generated/graphql.ts';

/** What happens to the product of a gene at an event, as a page of the gene sorts it. */
export type ProductGroup = 'INCREASED' | 'DECREASED' | 'OTHER' | 'UNSTATED';

export const PRODUCT_GROUPS: readonly ProductGroup[] = ['INCREASED', 'DECREASED', 'OTHER', 'UNSTATED'];

interface Statement {
  readonly change: GeneProductChange | null;
  readonly node: { readonly id: string };
}

export interface GroupedEvent<S> {
  readonly eventId: string;
  readonly statements: readonly S[];
}

const groupOf = (change: GeneProductChange | null): ProductGroup => (change === 'INCREASED' || change === 'DECREASED' ? change : change === null || change === 'UNKNOWN' ? 'UNSTATED' : 'OTHER');

/**
 * Sorts events by what happens there to the product. An event with statements of both directions stands under
 * both; statements that name no direction go with those of the same event that do. Order of events: as given.
 */
export function groupByProduct<S extends Statement>(statements: readonly S[]): ReadonlyMap<ProductGroup, readonly GroupedEvent<S>[]> {
  const groups = new Map<ProductGroup, GroupedEvent<S>[]>(PRODUCT_GROUPS.map((group) => [group, []]));
  for (const eventId of new Set(statements.map(({ node }) => node.id))) {
    const ofEvent = statements.filter(({ node }) => node.id === eventId);
    const stated = PRODUCT_GROUPS.filter((group) => group !== 'UNSTATED' && ofEvent.some(({ change }) => groupOf(change) === group));
    const places = stated.length === 0 ? (['UNSTATED'] as const) : stated;
    for (const [at, group] of places.entries()) {
      groups.get(group)?.push({ eventId, statements: ofEvent.filter(({ change }) => groupOf(change) === group || (at === 0 && groupOf(change) === 'UNSTATED')) });
    }
  }
  return groups;
}
