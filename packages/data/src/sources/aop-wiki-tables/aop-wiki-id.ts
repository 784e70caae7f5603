/** What AOP-Wiki numbers, with its word in the tables, our prefix, and the folder of its pages. */
const KINDS = {
  aop: { word: 'Aop', prefix: 'aop', page: 'aops' },
  event: { word: 'Event', prefix: 'aop.events', page: 'events' },
  relationship: { word: 'Relationship', prefix: 'aop.relationships', page: 'relationships' },
  stressor: { word: 'Stressor', prefix: 'aop.stressor', page: 'stressors' },
} as const;

export type AopWikiKind = keyof typeof KINDS;

const NUMBER = /^[1-9]\d*$/;

/** `Event:142` of the tables as `aop.events:142`; null where it is no such id. */
export function parseTableId(kind: AopWikiKind, text: string): string | null {
  const { word, prefix } = KINDS[kind];
  const number = text.slice(word.length + 1);
  return text.startsWith(`${word}:`) && NUMBER.test(number) ? `${prefix}:${number}` : null;
}

/** `aop.events:142` from its number; null where the text is no number of AOP-Wiki. */
export const aopWikiId = (kind: AopWikiKind, number: string): string | null =>
  NUMBER.test(number) ? `${KINDS[kind].prefix}:${number}` : null;

const numberOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The public page of an AOP-Wiki record: `https://aopwiki.org/events/142`. */
export const aopWikiPage = (kind: AopWikiKind, id: string): string => `https://aopwiki.org/${KINDS[kind].page}/${numberOf(id)}`;

/** What an event is called whose title is empty: `Event 12`. */
export const untitledEvent = (id: string): string => `Event ${numberOf(id)}`;

/** True for a title that only stands in for one that is not known. */
export const isStandInTitle = (id: string, title: string): boolean =>
  (id.startsWith('aop:') && title === untitledAop(id)) || (id.startsWith('aop.events:') && title === untitledEvent(id));

/** What an AOP is called until a source of titles names it: `AOP 12`. */
export const untitledAop = (id: string): string => `AOP ${numberOf(id)}`;
