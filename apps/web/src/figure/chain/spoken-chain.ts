import type { Chain } from '../../components/chain/chain.ts';
import { listed } from '../../wording/count.ts';
import { DIRECTION_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';

/** Longer titles are cut where a drawing is told in words. */
const LONGEST = 160;

/** A chain in words, event by event, for those who do not see the drawing. */
export function spokenChain({ events, links }: Chain): string {
  const numberOf = new Map(events.map(({ id, number }) => [id, number]));
  return events
    .map(({ id, number, title, role, direction, status }) => {
      const next = (effect: string): readonly string[] => links.filter((link) => link.from === id && link.effect === effect && numberOf.has(link.to)).map(({ to }) => String(numberOf.get(to)));
      const [promoted, inhibited] = [next('PROMOTES'), next('INHIBITS')];
      const facts = [ROLE_WORDS[role].toLowerCase(), direction && DIRECTION_WORDS[direction], status && STATUS_WORDS[status]].filter((word) => word != null);
      const leads = [...(promoted.length > 0 ? [`leads to ${listed(promoted)}`] : []), ...(inhibited.length > 0 ? [`inhibits ${listed(inhibited)}`] : [])];
      return `${number}. ${title.slice(0, LONGEST)} (${facts.join(', ')})${leads.length > 0 ? `, ${leads.join(', ')}` : ''}.`;
    })
    .join(' ');
}
