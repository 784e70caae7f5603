import { parseDocument } from 'yaml';
import type { FrontMatter } from './page.ts';

export interface SplitPage {
  readonly frontMatter: FrontMatter;
  readonly body: string;
}

/** Why a file is not read as a page. */
export interface NoPage {
  readonly code: 'no-front-matter' | 'broken-front-matter';
  readonly reason: string;
}

const FENCE = /^---[ \t]*\n(?<yaml>(?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

const OPENING = /^---[ \t]*\n/;

const isRecord = (value: unknown): value is FrontMatter => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Splits a text into front matter and body; aliases (`*a`) are refused, so that no small file grows into a large one. */
export function splitFrontMatter(content: string): SplitPage | NoPage {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = FENCE.exec(text);
  if (found === null) {
    return OPENING.test(text)
      ? { code: 'broken-front-matter', reason: 'the front matter is opened by --- but never closed; close it with a line ---' }
      : { code: 'no-front-matter', reason: 'the file has no front matter (a first line ---), so that it is not read as a page' };
  }
  const document = parseDocument(found.groups?.['yaml'] ?? '', { uniqueKeys: true });
  const problem = document.errors[0]?.message.split('\n')[0];
  if (problem !== undefined) return { code: 'broken-front-matter', reason: `the front matter is not valid YAML: ${problem}` };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { code: 'broken-front-matter', reason: 'the front matter uses YAML aliases; write the values out' };
  }
  if (!isRecord(value)) return { code: 'broken-front-matter', reason: 'the front matter is not a list of "name: value" lines' };
  return { frontMatter: value, body: text.slice(found[0].length) };
}

/** A text of the front matter, trimmed; null where it is missing, empty or no single value. */
export function textOf(frontMatter: FrontMatter, name: string): string | null {
  const value = frontMatter[name];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  return String(value).trim() || null;
}

/** A list of the front matter; one value counts as a list of one. */
export function textsOf(frontMatter: FrontMatter, name: string): readonly string[] {
  const value = frontMatter[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => textOf({ item }, 'item') ?? []);
}
