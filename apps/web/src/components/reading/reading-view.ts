import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';
import type { SearchParams } from '../ui/search-params.ts';

/** What is read beside a drawing. */
export type Reading = { readonly kind: 'event'; readonly event: ChainEvent } | { readonly kind: 'relationship'; readonly link: ChainLink; readonly from: ChainEvent; readonly to: ChainEvent };

/** Name of the parameter of the address that holds what is read. */
const AT = 'at';
const LONGEST_ID = 200;

/** The id that an address asks to read; null where it asks for none. */
export function readAt(params: SearchParams): string | null {
  const at = params[AT];
  return typeof at === 'string' && at !== '' && at.length <= LONGEST_ID ? at : null;
}

/** The address of the same page with an event or relationship beside the drawing; without an id, with none. */
export const readingHref = (id: string | null): string => (id === null ? '?#chain' : `?${new URLSearchParams({ [AT]: id }).toString()}#chain`);

/** Finds in the chain what an address asks for; null where the chain has nothing of that id. */
export function readingOf({ events, links }: Chain, at: string | null): Reading | null {
  const event = events.find(({ id }) => id === at);
  if (event !== undefined) return { kind: 'event', event };
  const link = links.find(({ id }) => id === at);
  const [from, to] = [events.find(({ id }) => id === link?.from), events.find(({ id }) => id === link?.to)];
  return link === undefined || from === undefined || to === undefined ? null : { kind: 'relationship', link, from, to };
}

/** The id of what is read. */
export const idOf = (reading: Reading): string => (reading.kind === 'event' ? reading.event.id : reading.link.id);

/** The events before and after one in the order of reading. */
export function neighboursOf({ events }: Chain, { number }: ChainEvent): { readonly before: ChainEvent | null; readonly after: ChainEvent | null } {
  return { before: events.findLast((event) => event.number < number) ?? null, after: events.find((event) => event.number > number) ?? null };
}
