import { cleanText } from '../../figure/text/clean-text.ts';
import type { WrittenCell, WrittenTable } from './written-table.ts';

/** Signs that a wiki, or the HTML that it becomes, would take for its own. */
const OWN = /[&<>[\]{}|'"=~_#*:;!\\-]/g;

/** A text of others as a wiki prints it: no link, template, tag, list or table comes of it. */
export const wikiWords = (text: string): string => cleanText(text).replace(OWN, (sign) => (sign === '-' || sign === ':' || sign === ';' ? guarded(sign) : `&#${sign.charCodeAt(0)};`));

/** Plain in the middle of a text, but not where a line of a wiki could begin or an address be made. */
const guarded = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** Where a reference is on the web: addresses of DOI and PubMed only, made of ids that have the form of one. */
function referenceLink(id: string): string {
  const doi = /^doi:(10\.\d{4,9}\/[A-Za-z0-9._;()/:-]+)$/.exec(id)?.[1];
  const pubmed = /^pubmed:(\d+)$/.exec(id)?.[1];
  if (doi !== undefined) return `[https://doi.org/${encodeURI(doi)} ${wikiWords(id)}]`;
  if (pubmed !== undefined) return `[https://pubmed.ncbi.nlm.nih.gov/${pubmed}/ ${wikiWords(id)}]`;
  return wikiWords(id);
}

const cell = (value: WrittenCell): string => (typeof value === 'string' ? wikiWords(value) : value.references.length === 0 ? '&#8211;' : value.references.map(referenceLink).join(', '));

/** A table for MediaWiki and its like, with all that must stand beside it below. */
export function wikitextTable({ caption, notes, columns, rows }: WrittenTable): string {
  return [
    '{| class="wikitable"\n',
    `|+ ${wikiWords(caption)}\n`,
    '|-\n',
    ...columns.map(({ head }) => `! scope="col" | ${wikiWords(head)}\n`),
    ...rows.map((row) => `|-\n${row.map((value, at) => (at === 0 ? `! scope="row" | ${cell(value)}\n` : `| ${cell(value)}\n`)).join('')}`),
    '|}\n',
    ...notes.map((note) => `<small>${wikiWords(note)}</small><br>\n`),
  ].join('');
}
