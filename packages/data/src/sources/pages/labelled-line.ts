import { lineText, type PageLine } from './page.ts';

/** A line that begins with a label in bold: `**Funding:** ...` or `**Funding**: ...`. */
export interface LabelledLine {
  readonly label: string;
  readonly value: PageLine;
}

/** Splits a line at its label; null where it has none. */
export function labelledLine(line: PageLine): LabelledLine | null {
  const end = line.findIndex(({ bold }) => !bold);
  const bold = end === -1 ? line : line.slice(0, end);
  const rest = end === -1 ? [] : line.slice(end);
  const words = lineText(bold);
  if (words === '') return null;
  if (words.endsWith(':')) return { label: words.slice(0, -1).trim(), value: rest };
  const [first, ...others] = rest;
  if (first === undefined || !first.text.trimStart().startsWith(':')) return null;
  return { label: words, value: [{ ...first, text: first.text.trimStart().slice(1) }, ...others] };
}
