/** What words in old wiki markup consist of. */
export type WikiPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'emphasis'; readonly name: 'em' | 'strong'; readonly opens: boolean }
  | { readonly kind: 'link'; readonly words: string; readonly address: string | null };

const WIKI_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['aop', 'aops'],
  ['event', 'events'],
  ['relationship', 'relationships'],
  ['stressor', 'stressors'],
]);

/** Lengths are bounded so that unclosed brackets cost no more than what they hold. */
const MARK =
  /\[\[([^[\]\n]{1,500})\]\]|\[(https?:\/\/[^\s[\]]{1,1000})(?:[^\S\n]{1,9}([^[\]\n]{1,500}))?\]|\{\{([^{}]{0,1000})\}\}|'{2,5}/gu;

export const hasWikiMarks = (text: string): boolean => /''|\[\[|\{\{|\[https?:/u.test(text);

function pageAddress(page: string): string | null {
  const [, kind = '', number = ''] = /^:?(\w+):\s*(\d+)$/u.exec(page) ?? [];
  const folder = WIKI_FOLDERS.get(kind.toLowerCase());
  if (folder !== undefined) return `/${folder}/${number}`;
  return /^https?:\/\//iu.test(page) ? page : null;
}

/** `[[page|words]]`; of a file its caption. */
function readPageLink(inside: string): WikiPart {
  const [page = '', ...rest] = inside.split('|').map((part) => part.trim());
  const words = rest.at(-1) ?? '';
  if (/^(?:file|image):/iu.test(page)) return { kind: 'words', words: `image: ${words === '' ? page.replace(/^\w+:/u, '') : words}` };
  return { kind: 'link', words: words === '' ? page.replace(/^:/u, '') : words, address: pageAddress(page) };
}

/** The values of `{{cite journal | author = A | year = 2001}}`; a template without values is a setting of the wiki. */
const templateWords = (inside: string): string =>
  inside
    .split('|')
    .slice(1)
    .map((part) => part.replace(/^[^=]{0,60}=/u, '').trim())
    .filter((value) => value !== '')
    .join(', ');

/** Apostrophes are emphasis where they stand around words, and minutes or primes where not: `4''-hydroxy`. */
const opensHere = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + length));
const closesHere = (text: string, at: number, length: number): boolean =>
  /\S/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + length));

function findEmphasis(text: string): ReadonlyMap<number, boolean> {
  const opened = new Map<number, number>();
  const paired = new Map<number, boolean>();
  for (const { 0: run, index } of text.matchAll(/'{2,5}/gu)) {
    const start = opened.get(run.length);
    if (start !== undefined && closesHere(text, index, run.length)) {
      paired.set(start, true).set(index, false);
      opened.delete(run.length);
    } else if (opensHere(text, index, run.length)) opened.set(run.length, index);
  }
  return paired;
}

const emphasis = (name: 'em' | 'strong', opens: boolean): WikiPart => ({ kind: 'emphasis', name, opens });

function emphasisParts(run: string, opens: boolean): readonly WikiPart[] {
  if (run.length === 2) return [emphasis('em', opens)];
  if (run.length < 5) return [emphasis('strong', opens)];
  return opens ? [emphasis('em', true), emphasis('strong', true)] : [emphasis('strong', false), emphasis('em', false)];
}

/** Reads old wiki markup within a line: emphasis, links to pages and addresses, templates. */
export function readWikiWords(text: string): readonly WikiPart[] {
  const parts: WikiPart[] = [];
  const emphasised = findEmphasis(text);
  let at = 0;
  const pushWords = (words: string): void => {
    if (words !== '') parts.push({ kind: 'words', words });
  };
  for (const found of text.matchAll(MARK)) {
    const [whole, page, address, label, template] = found;
    const opens = emphasised.get(found.index);
    if (whole.startsWith("'") && opens === undefined) continue;
    pushWords(text.slice(at, found.index));
    at = found.index + whole.length;
    if (page !== undefined) parts.push(readPageLink(page));
    else if (address !== undefined) parts.push({ kind: 'link', words: label ?? address, address });
    else if (template !== undefined) pushWords(templateWords(template));
    else parts.push(...emphasisParts(whole, opens === true));
  }
  pushWords(text.slice(at));
  return parts;
}
