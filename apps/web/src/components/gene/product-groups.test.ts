import { describe, expect, it } from '@jest/globals';
import type { GeneProductChange } from '../../graphql/generated/graphql.ts';
import { groupByProduct, type ProductGroup } from './product-groups.ts';

const said = (event: string, change: GeneProductChange | null) => ({ change, node: { id: event } });
const eventsOf = (statements: readonly ReturnType<typeof said>[], group: ProductGroup) => groupByProduct(statements).get(group)?.map(({ eventId, statements: { length } }) => `${eventId} ${length}`);

describe('groupByProduct', () => {
  const statements = [said('b', 'INCREASED'), said('a', null), said('b', null), said('c', 'UNKNOWN'), said('d', 'INCREASED'), said('d', 'DECREASED'), said('e', 'SHED')];

  it('counts an event once under each direction, in the order given', () => {
    expect(eventsOf(statements, 'INCREASED')).toEqual(['b 2', 'd 1']);
    expect(eventsOf(statements, 'DECREASED')).toEqual(['d 1']);
    expect(eventsOf(statements, 'OTHER')).toEqual(['e 1']);
  });

  it('never reads silence, or a change that nobody knows, as a direction', () => expect(eventsOf(statements, 'UNSTATED')).toEqual(['a 1', 'c 1']));

  it('loses no statement', () => {
    const grouped = [...groupByProduct(statements).values()].flatMap((events) => events.flatMap((event) => event.statements));
    expect(new Set(grouped)).toEqual(new Set(statements));
    expect(grouped).toHaveLength(statements.length);
  });
});
