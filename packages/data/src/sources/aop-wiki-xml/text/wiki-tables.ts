import { wikiLineOf } from './wiki-lines.ts';

/** What ends a line: in HTML, breaks and paragraphs do too. */
const LINE_ENDS = /(\r?\n|<br(?:\s[^<>]{0,200})?\/?>|<\/?(?:p|div)(?:\s[^<>]{0,500})?>)/iu;

const SETTING = String.raw`[\w:-]{1,40}\s*=\s*(?:"[^"<>|]{0,500}"|'[^'<>|]{0,500}'|[\w.%#-]{1,100})`;
/** Settings of a table, row or cell, such as `class="wikitable" width=50%`; whatever else stands there is words. */
const SETTINGS_ONLY = new RegExp(String.raw`^\s*(?:${SETTING}\s*){0,20}$`, 'u');
const CELL_SETTINGS = new RegExp(String.raw`^\s*((?:${SETTING}\s*){1,20})\|(?!\|)`, 'u');
const SPAN = /\b(colspan|rowspan)\s*=\s*["']?(\d{1,4})/giu;
/** Longer lines between equals signs are no headings. */
const LONGEST_HEADING = 300;

const beginning = (line: string): string => line.replace(/^(?:\s|&nbsp;|:(?=:*\s*\{\|))+/u, '');

/** The tables of a text: the line that ends each, by the line that begins it. One without an end is no table. */
function tableEnds(lines: readonly string[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('{|')) open.push(at);
    else if (/^\|\}(?!\})/u.test(line)) {
      const begin = open.pop();
      if (begin !== undefined) ends.set(begin, at);
    }
  }
  return ends;
}

const wordsOf = (rest: string): string => (SETTINGS_ONLY.test(rest) ? '' : rest.trim());

/** `| a || colspan=2 | b` as cells; settings other than spans are left to the wiki. What follows may go on with the last, which stays open. */
function cellsOf(line: string, name: 'td' | 'th'): string {
  const cells = line.split(name === 'th' ? /!!|\|\|/u : '||');
  return cells
    .map((cell) => {
      const settings = CELL_SETTINGS.exec(cell);
      const spans = [...(settings?.[1] ?? '').matchAll(SPAN)].map(([, kind, cellCount]) => ` ${(kind ?? '').toLowerCase()}="${cellCount ?? ''}"`);
      return `<${name}${spans.join('')}>${cell.slice(settings?.[0].length ?? 0).trim()}`;
    })
    .join('');
}

/** The line of a table as HTML; a line without a mark goes on with the cell before it. */
function tableLine(line: string): string {
  if (line.startsWith('{|')) {
    const words = wordsOf(line.slice(2));
    return words === '' ? '<table>' : `<table><caption>${words}</caption>`;
  }
  if (line.startsWith('|+')) return `<caption>${line.slice(2).replace(CELL_SETTINGS, '').trim()}</caption>`;
  if (line.startsWith('|-')) {
    const words = wordsOf(line.replace(/^\|-+/u, ''));
    return words === '' ? '</tr><tr>' : `</tr><tr><td>${words}`;
  }
  if (line.startsWith('|}')) return `</table>${line.slice(2)}`;
  if (line.startsWith('!')) return cellsOf(line.slice(1), 'th');
  if (line.startsWith('|')) return cellsOf(line.slice(1), 'td');
  return line === '' ? '' : `<br>${line}`;
}

/**
 * Writes the tables of old wiki markup as HTML, and its headings where they stand in HTML as lines of their
 * own; `inHtml` says that they do. Words are handed on as they are, for the reader of markup to make them safe.
 */
export function wikiBlocksAsHtml(raw: string, inHtml: boolean): string {
  if (!raw.includes('{|') && !(inHtml && raw.includes('=='))) return raw;
  const pieces = raw.split(LINE_ENDS);
  const lines = pieces.filter((_, at) => at % 2 === 0);
  const begun = lines.map(beginning);
  const ends = tableEnds(begun);
  const written: string[] = [];
  let tableEnd = -1;
  for (const [at, line] of lines.entries()) {
    const lineEnd = pieces[2 * at + 1] ?? '';
    if (at > tableEnd) tableEnd = ends.get(at) ?? tableEnd;
    if (at <= tableEnd) {
      // An inner opening without an end is words of a cell.
      const begins = begun[at] ?? '';
      written.push(begins.startsWith('{|') && !ends.has(at) ? `<br>${begins}` : tableLine(begins.trimEnd()));
      if (at === tableEnd) written.push(lineEnd);
      continue;
    }
    const heading = inHtml && line.length <= LONGEST_HEADING ? wikiLineOf(line) : null;
    written.push(heading?.kind === 'heading' ? `<h${heading.level}>${heading.words}</h${heading.level}>` : line, lineEnd);
  }
  return written.join('');
}
