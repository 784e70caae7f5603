import { decodeHTMLStrict } from 'entities';
import { cleanTitle } from '../aop-wiki-tables/clean-title.ts';

/**
 * Text whose tags were stripped and whose entities were left, as plain text: entities are decoded
 * exactly once (`&amp;lt;` is the text `&lt;`), and white space, of which `&nbsp;` leaves much, is
 * made single. The result is text; it is never to be read as HTML, whatever it looks like.
 */
export const plainText = (text: string): string => cleanTitle(decodeHTMLStrict(text));
