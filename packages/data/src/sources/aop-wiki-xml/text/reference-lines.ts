import { buildLongText } from './long-text.parse.ts';
import { LIST_MARKS } from './long-text.writer.ts';
import { findIdentifiers, isIdentifierOnly } from './reference-identifiers.ts';

/** What a list has for one reference. */
export interface ReferenceLine {
  readonly words: string;
  /** Where its links lead. */
  readonly addresses: readonly string[];
  /** Whether it is nothing but identifiers and addresses. */
  readonly bare: boolean;
}

const MARKS = /[\ue000-\ue003]/gu;
const LINK = /\ue000([^\ue001]*)\ue001/gu;
const NUMBER = /^(?:[-–—•·*↑^]\s*)*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)](?=\s))?\s*/u;
const HEADING = /^(?:key |selected |cited |additional |general )?(?:references?|reference list|bibliography|literature(?: cited)?|works cited|further reading|citations?|sources?)\s*[:.]?$/iu;
const NOTHING = /^(?:none|n\/?a|nil|not applicable|not available|tbd|tba|to be (?:added|completed|determined)|see above|see below)\.?$/iu;

/** Family names that begin in lower case: a line that begins so is a reference of its own. */
const PARTICLE = /^(?:van|von|de|den|der|del|della|di|da|dos|du|la|le|ten|ter|te|el|al|zur|zu|af|av|st)[\s-]+(?:\p{Ll}+\s+){0,2}\p{Lu}|^d['’]\p{Lu}/u;

/** `Smith J`, `Smith, J.`, `OECD (2018)`: how references begin. */
const AUTHOR = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’-]*){0,3}(?:,|\s+\p{Lu}{1,3}\b|\s+et al|[\s(]+\d{4}|\s+and\s|\s+&\s)/u;

const isNumbered = (words: string): boolean => /^(?:\[\d{1,4}\]|\(?\d{1,4}[.)]\s)/u.test(words);

/** A line that goes on for longer than a citation ever does ends there. */
const LONGEST_JOINED = 2000;

/** Whether a line has what tells a citation from other words: a year, or an identifier. */
const says = ({ words, addresses }: ReferenceLine): boolean => {
  if (/(?<!\d)(?:18|19|20)\d\d(?!\d)/u.test(words)) return true;
  const { dois, pmids, pmcids } = findIdentifiers(words, addresses);
  return dois.length + pmids.length + pmcids.length > 0;
};

function readLine(line: string): ReferenceLine {
  const addresses = [...line.matchAll(LINK)].map((match) => match[1] ?? '');
  const words = line.replace(LINK, '').replace(MARKS, '').trim();
  return { words, addresses, bare: isIdentifierOnly(words) };
}

/** Ends of line within a paragraph part references where both sides are one; otherwise a line was merely wrapped. */
function splitWrapped(line: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of line.split(LIST_MARKS.lineEnd)) {
    const before = parts.at(-1);
    const here = readLine(piece);
    const begins = isNumbered(here.words) || (AUTHOR.test(here.words) && says(here));
    if (before === undefined || (begins && says(readLine(before)))) parts.push(piece);
    else parts[parts.length - 1] = `${before}${piece}`;
  }
  return parts;
}

const isHeading = (line: string, read: ReferenceLine): boolean =>
  HEADING.test(read.words) ||
  NOTHING.test(read.words) ||
  ((line.includes(LIST_MARKS.heading) || read.words.endsWith(':')) && read.addresses.length === 0 && !says(read));

/** Whether a line goes on with the reference before it. */
function continues(before: ReferenceLine, line: ReferenceLine): boolean {
  if (before.words.length > LONGEST_JOINED) return false;
  if (/^\p{Ll}/u.test(line.words) && !PARTICLE.test(line.words) && !line.bare) return !before.bare;
  if (!line.bare || before.bare) return false;
  const [known, found] = [findIdentifiers(before.words, before.addresses), findIdentifiers(line.words, line.addresses)];
  const differs = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && !other.every((id) => one.includes(id));
  return !differs(known.dois, found.dois) && !differs(known.pmids, found.pmids);
}

/** The references of a free list, one by one: without numbers, bullets, headings and empty lines. */
export function readReferenceLines(raw: string): readonly ReferenceLine[] {
  const text = buildLongText(raw.replace(MARKS, ''), { references: true }).plain.toString();
  const lines: ReferenceLine[] = [];
  for (const line of text.split('\n').flatMap(splitWrapped)) {
    const written = readLine(line);
    const words = written.words.replace(NUMBER, '').trim();
    const read = { ...written, words, bare: isIdentifierOnly(words) };
    if (!/[\p{L}\p{N}]/u.test(words) || isHeading(line, read)) continue;
    const before = lines.at(-1);
    if (before && words === written.words && continues(before, read)) {
      lines[lines.length - 1] = { ...before, words: `${before.words} ${words}`, addresses: [...before.addresses, ...read.addresses] };
    } else lines.push(read);
  }
  return lines;
}
