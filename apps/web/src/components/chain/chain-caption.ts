import type { Chain } from './chain.ts';

/** Whether something leads back to an earlier event. */
function hasCircle({ events, links }: Chain): boolean {
  const rankOf = new Map(events.map(({ id, rank }) => [id, rank]));
  return links.some(({ from, to }) => (rankOf.get(from) ?? -1) >= (rankOf.get(to) ?? 0));
}

/** How many events and relationships of a chain have a status: whether their fill says anything. */
export const settledCount = ({ events, links }: Chain): number => [...events, ...links].filter(({ status }) => status !== null).length;

/**
 * What a reader of a drawing must know of it, beyond what it shows: each a sentence.
 * @param steps whether the drawing names its steps
 * @param unasked fields that nobody asked for: that sources do not tell them cannot be said
 */
export function chainCaption(chain: Chain, steps = true, unasked: readonly string[] = []): readonly string[] {
  const { events, links } = chain;
  const settled = settledCount(chain);
  const graded = links.some(({ grade }) => grade !== null);
  const differing = links.some(({ grade }) => grade?.includes('/'));
  return [
    links.length > 0 && `Numbers give the order of reading${steps ? '; steps are the longest way from the start' : ''}.`,
    hasCircle(chain) && 'Events lead to each other in circles; what closes one is dotted and runs back.',
    graded && `Letters at arrows are the weight of evidence: H high, M moderate, L low${differing ? '; two or more where AOPs differ' : ''}.`,
    !graded && links.length > 0 && !unasked.includes('weightOfEvidence') && 'No source of this release grades the weight of evidence of these relationships.',
    settled === 0 && !unasked.includes('status') && 'No source of this release says how settled these events and relationships are, so their fill says nothing of it.',
    settled > 0 && settled < events.length + links.length && 'Where no source says how settled something is, it is filled too.',
  ].filter((sentence) => sentence !== false);
}
