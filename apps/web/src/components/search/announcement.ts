import { counted, listed } from '../../wording/count.ts';
import { countedType } from '../../wording/entity-type.ts';
import type { Suggestions } from './use-suggestions.ts';

/** How many types are named; more would not be listened to. */
const NAMED_TYPES = 3;

/** What a reader who listens is told when a list appears. */
export function announcement({ text, found: { edges, totalCount, countsByType } }: Suggestions): string {
  if (edges.length === 0) return `No suggestions for ${text}. Enter searches for it all the same.`;
  const shown = new Set(edges.map(({ type }) => type));
  const types = [...shown].flatMap((type) => countsByType.find((each) => each.type === type) ?? []);
  const named = types.slice(0, NAMED_TYPES).map(({ type, count }) => countedType(type, count));
  return `${counted(edges.length, 'suggestion')} of ${counted(totalCount, 'match', 'matches')}: ${listed(countsByType.length > named.length ? [...named, 'others'] : named)}. Arrow keys choose.`;
}
