import { cleanText } from '../../figure/text/clean-text.ts';
import type { CitedReference } from '../../sections/shared/reference-columns.ts';
import type { WrittenCell, WrittenTable } from './written-table.ts';

/** Signs that a wiki, or the HTML that it becomes, would take for its own; where an address would become a link, its colon. */
const OWN = /[&<>[\]{}|'"~!]|__|:(?=\/\/)/g;

/** A text of others as a wiki prints it: no link, template, tag or table comes of it. */
export const wikiWords = (text: string): string => cleanText(text).replace(OWN, (signs) => [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join(''));

/** Words at the beginning of a cell that would begin a row or a list. */
const cellWords = (text: string): string => wikiWords(text).replace(/^[-+*#:;=]/, (sign) => `&#${sign.charCodeAt(0)};`);

const DOI = /^10\.\d{4,9}\/[^\s[\]<>"{}|]+$/;

/** A reference with its address, where it has one. */
function referenceLink(id: string, reference: CitedReference | undefined): string {
  const { doi = null, pmid = null } = reference ?? {};
  if (doi !== null && DOI.test(doi)) return `[https://doi.org/${encodeURI(doi)} doi:${wikiWords(doi)}]`;
  if (pmid !== null && /^\d+$/.test(pmid)) return `[https://pubmed.ncbi.nlm.nih.gov/${pmid}/ PMID ${pmid}]`;
  return wikiWords(reference?.citation ?? id);
}

/** A table for MediaWiki and its like, with all that must stand beside it below. */
export function wikitextTable({ caption, remarks, credits, references, columns, rows }: WrittenTable): string {
  const cell = (value: WrittenCell): string => (typeof value === 'string' ? cellWords(value) : value.references.length === 0 ? '–' : value.references.map((id) => referenceLink(id, references.get(id))).join(', '));
  return [
    '{| class="wikitable"\n',
    `|+ ${wikiWords(caption)}\n`,
    '|-\n',
    ...columns.map(({ head }) => `! scope="col" | ${wikiWords(head)}\n`),
    ...rows.map((row) => `|-\n${row.map((value, at) => (at === 0 ? `! scope="row" | ${cell(value)}\n` : `| ${cell(value)}\n`)).join('')}`),
    '|}\n',
    ...remarks.map((note) => `'''${wikiWords(note)}'''<br>\n`),
    ...credits.map((note) => `<small>${wikiWords(note)}</small><br>\n`),
  ].join('');
}
