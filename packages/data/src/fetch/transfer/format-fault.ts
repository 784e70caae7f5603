import type { FileFormat } from '../official/file-format.ts';
import type { Content } from './read-content.ts';

type Ends = Pick<Content, 'head' | 'tail'>;

const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');

const widthOf = (line: string): number => line.split('\t').length;
const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? '';

/** The last line; null where it is longer than what is shown of the file. */
function lastLine({ head, tail }: Ends): string | null {
  const text = tail.toString('utf8').replace(/(?:\r?\n)+$/, '');
  return text.includes('\n') || head.equals(tail) ? (text.split(/\r?\n/).at(-1) ?? '') : null;
}

function tabsFault(ends: Ends, columns: number, header: string | null): string | null {
  const first = firstLine(ends.head.toString('utf8'));
  if (header !== null && !first.startsWith(header)) return `its first line is not “${header.replaceAll('\t', ' ').trim()} …”`;
  if (widthOf(first) < columns) return `its first line has ${widthOf(first)} columns, not ${columns}`;
  const last = lastLine(ends);
  if (last === null || widthOf(last) === widthOf(first)) return null;
  return `its last line has ${widthOf(last)} columns, the first ${widthOf(first)}: it is cut short`;
}

function xmlFault({ head, tail }: Ends, root: string): string | null {
  if (!new RegExp(`<(?:\\w+:)?${root}[\\s>]`).test(head.toString('utf8'))) return `it has no <${root}>`;
  return new RegExp(`</(?:\\w+:)?${root}\\s*>\\s*(?:<!--[^]*-->\\s*)?$`).test(tail.toString('utf8')) ? null : `it does not end with </${root}>: it is cut short`;
}

/** Those who write these formats end every line; half a line may hold half a number. */
const lineEndFault = ({ tail }: Ends): string | null => (tail.at(-1) === 0x0a ? null : 'its last line has no end: it is cut short');

/** What is told of a web page that came in place of a file; null where it is none. */
export const webPageFault = (head: Buffer): string | null =>
  WEB_PAGE.test(head.toString('utf8')) ? 'it is a web page, perhaps one that asks for a login, and not the file' : null;

/** Why the bytes of a file cannot be what the format promises; null where they can. A web page is told apart from all else. */
export function formatFault(format: FileFormat, ends: Ends): string | null {
  if (ends.head.length === 0) return 'it is empty';
  const page = webPageFault(ends.head);
  if (page !== null) return page;
  const head = ends.head.toString('utf8');
  switch (format.kind) {
    case 'GZIP_XML':
    case 'XML':
      return xmlFault(ends, format.root);
    case 'TABS':
      return tabsFault(ends, format.columns, format.header);
    case 'COMMAS':
      return head.replace(/^\uFEFF/, '').startsWith(format.header) ? null : `its first line is not “${format.header} …”`;
    case 'TURTLE':
      if (!/^\s*(?:#|@prefix|@base|prefix|base)/i.test(head)) return 'it does not begin as Turtle does';
      return /\.\s*(?:#[^\n]*\s*)*$/.test(ends.tail.toString('utf8')) ? null : 'its last statement has no end: it is cut short';
    case 'OBO':
      return /^\uFEFF?\s*format-version:/.test(head) ? lineEndFault(ends) : 'it does not begin with format-version';
    case 'GMT':
      return /\bWP\d+\b/.test(firstLine(head)) && widthOf(firstLine(head)) >= 3 ? lineEndFault(ends) : 'its first line is no gene set of WikiPathways';
    case 'ZIP':
      if (!head.startsWith('PK')) return 'it is no zip';
      return ends.tail.includes(END_OF_ZIP) ? null : 'the zip is cut short';
    case 'TEXT':
      return head.includes('\0') ? 'it is no text' : null;
  }
}
