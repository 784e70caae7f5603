import type { EmbedAnswer } from '../embed-answer.ts';

/** An answer with all that must go with it, as JSON. */
export const embedJson = ({ id, title, document, variables, data, release, licence, licenceUrl, licenceNote, sources, notes, home, address }: EmbedAnswer): string =>
  `${JSON.stringify({ title, notes, release, licence: { id: licence, url: licenceUrl, note: licenceNote }, sources, home, embed: address, question: { id, document, variables }, data }, null, 2)}\n`;
