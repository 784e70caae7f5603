/** A line `tag: value` of an OBO file; the value is as it stands, with its escapes, qualifiers and comment. */
export interface OboLine {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** A frame of an OBO file. The header is the one without a kind. */
export interface OboStanza {
  /** `Term`, `Typedef`, `Instance` ...; null for the header. */
  readonly kind: string | null;
  /** Line of its heading (the first line is 1). */
  readonly line: number;
  readonly lines: readonly OboLine[];
  /** Numbers of lines that are neither a tag nor a comment. */
  readonly unreadable: readonly number[];
}

interface OpenStanza {
  readonly kind: string | null;
  readonly line: number;
  readonly lines: OboLine[];
  readonly unreadable: number[];
}

/** True where an odd number of backslashes ends the line: the next line then belongs to it. */
function continues(line: string): boolean {
  let at = line.length;
  while (line[at - 1] === '\\') at -= 1;
  return (line.length - at) % 2 === 1;
}

/** Lines with continued ones joined, and where each begins. */
function* wholeLines(text: string): Generator<readonly [string, number]> {
  let held = '';
  let begin = 0;
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    const part = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (held === '') begin = line;
    if (continues(part)) held += part.slice(0, -1);
    else {
      yield [held + part, begin];
      held = '';
    }
  }
  if (held !== '') yield [held, begin];
}

/** The header and every stanza of a text in OBO format 1.2 or 1.4, in the order of the file. Comment lines are passed over. */
export function* readOboStanzas(text: string): Generator<OboStanza> {
  let open: OpenStanza = { kind: null, line: 1, lines: [], unreadable: [] };
  for (const [content, line] of wholeLines(text)) {
    const trimmed = content.trim();
    if (trimmed === '' || trimmed.startsWith('!')) continue;
    const heading = /^\[([^[\]]+)\]\s*(?:!.*)?$/.exec(trimmed);
    if (heading) {
      yield open;
      open = { kind: heading[1] ?? '', line, lines: [], unreadable: [] };
      continue;
    }
    const colon = trimmed.indexOf(':');
    if (colon < 1) open.unreadable.push(line);
    else open.lines.push({ tag: trimmed.slice(0, colon), value: trimmed.slice(colon + 1).trim(), line });
  }
  yield open;
}
