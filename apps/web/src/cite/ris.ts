import type { Citation } from './citation.ts';

/** RIS knows no way to write a line break within a value: a line that begins like a tag would be one. */
export const risText = (text: string): string => text.replace(/\s+/g, ' ').trim();

const TYPES: Readonly<Record<Citation['kind'], string>> = { AOP: 'GEN', DATA: 'DATA', PUBLICATION: 'JOUR' };

/**
 * Records for reference managers, in UTF-8. Authors that a source gives as one text stand in a note: as an author
 * line a manager would cut them at the first comma.
 */
export const ris = (citations: readonly Citation[]): string => citations.map(record).join('\r\n');

function record({ key, kind, title, authors, year, version, doi, pmid, url, publisher, notes }: Citation): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['TI', title],
    ['PY', year === null ? null : String(year)],
    ['ET', version],
    ['PB', publisher],
    ['DO', doi],
    ['AN', pmid && `PMID:${pmid}`],
    ['UR', url],
    ['N1', authors && `Authors: ${authors}`],
  ];
  return `${lines.flatMap(([tag, value]) => (value === null || value === '' ? [] : [`${tag}  - ${risText(value)}\r\n`])).join('')}ER  - \r\n`;
}
