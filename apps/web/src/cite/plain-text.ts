import type { Citation, PageCitation } from './citation.ts';

/** How to cite a page, in words: what to know first, then each thing on a line of its own. */
export function citationText({ warnings, citations }: PageCitation): string {
  const before = warnings.length === 0 ? [] : ['BEFORE YOU CITE', ...warnings, ''];
  return [...before, ...citations.map(lineOf), ''].join('\n');
}

/** "Authors. Title. Version. Publisher. Notes. Address": what the record has of it. */
const lineOf = ({ authors, title, version, publisher, notes, doi, url }: Citation): string =>
  [authors, title, version, publisher, ...notes, doi === null ? url : `https://doi.org/${doi}`].flatMap((part) => (part === null || part === '' ? [] : [part.replace(/\s+/g, ' ').trim().replace(/\.$/, '')])).join('. ');
