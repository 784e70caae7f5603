import type { Basis, CellInvolvement, GeneProductChange } from '../../graphql/generated/graphql.ts';
import { counted, listed } from '../../wording/count.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, CHANGE_WORDS } from '../../wording/vocabulary.ts';

interface Contribution {
  readonly event: { readonly id: string };
  readonly basis: Basis;
}

/** How a gene stands on the way to an outcome: at how many events, which way, how that is known. Never one merged direction. */
export const geneStanding = (contributions: readonly (Contribution & { readonly change: GeneProductChange | null })[]): string =>
  standing(contributions, ({ change }) => (change === null || change === 'UNKNOWN' ? null : CHANGE_WORDS[change]));

/** The same of a cell type, whose part in an event is told in place of a direction. */
export const cellStanding = (contributions: readonly (Contribution & { readonly involvement: CellInvolvement | null })[]): string =>
  standing(contributions, ({ involvement }) => (involvement === null ? null : CELL_INVOLVEMENT_WORDS[involvement]));

function standing<T extends Contribution>(contributions: readonly T[], wordOf: (contribution: T) => string | null): string {
  const eventsBy = new Map<string, Set<string>>();
  for (const contribution of contributions) {
    const word = wordOf(contribution);
    if (word !== null) eventsBy.set(word, (eventsBy.get(word) ?? new Set()).add(contribution.event.id));
  }
  const ways = [...eventsBy].sort(([, one], [, other]) => other.size - one.size).map(([word, events]) => `${word} at ${events.size}`);
  const known = [...new Set(contributions.map(({ basis }) => BASIS_WORDS[basis].word))];
  return [`at ${counted(new Set(contributions.map(({ event }) => event.id)).size, 'event')}`, ...(ways.length === 0 ? [] : [listed(ways)]), listed(known)].join('; ');
}
