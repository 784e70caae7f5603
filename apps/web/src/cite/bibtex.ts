import type { Citation } from './citation.ts';

/** What LaTeX would take for a command, written so that it prints as itself. Letters beyond ASCII stay as they are. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as the value of a field. A lone brace would end it early, so braces are escaped with the rest. */
export const latexText = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (sign) => COMMANDS[sign] ?? sign).replace(/\s+/g, ' ').trim();

/** Addresses keep their signs, except those that would end the value or start a comment. */
const addressText = (text: string): string => encodeURI(text).replace(/%25/g, '%').replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/**
 * Entries for BibTeX and BibLaTeX, in UTF-8. All are `@misc`: the release has authors, title and journal of a
 * publication as one text, which stands in `title` whole and in braces, so that nothing changes its capitals.
 */
export function bibtex(citations: readonly Citation[], warnings: readonly string[] = []): string {
  const said = warnings.map((warning) => `% Before you cite: ${warning.replace(/\s+/g, ' ')}\n`).join('');
  return `${said}${unique(citations).map(entry).join('\n')}`;
}

function entry({ key, title, authors, year, version, doi, pmid, url, publisher, notes }: Citation): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${latexText(title)}}`],
    ['author', authors && `{${latexText(authors)}}`],
    ['year', year === null ? null : String(year)],
    ['version', version && latexText(version)],
    ['publisher', publisher && latexText(publisher)],
    ['doi', doi && addressText(doi)],
    ['eprint', pmid],
    ['eprinttype', pmid && 'pubmed'],
    ['url', url && addressText(url)],
    ['note', notes.length === 0 ? null : latexText(notes.map((note) => note.replace(/\.$/, '')).join('. '))],
  ];
  return `@misc{${key},\n${fields.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${name} = {${value}},\n`])).join('')}}\n`;
}

/** Keys that meet get a number, since BibTeX refuses an entry twice. */
export function unique(citations: readonly Citation[]): readonly Citation[] {
  const met = new Map<string, number>();
  return citations.map((citation) => {
    const times = (met.get(citation.key.toLowerCase()) ?? 0) + 1;
    met.set(citation.key.toLowerCase(), times);
    return times === 1 ? citation : { ...citation, key: `${citation.key}-${times}` };
  });
}
