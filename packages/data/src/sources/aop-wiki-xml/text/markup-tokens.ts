import { DROPPED_WITH_CONTENT, isTagName } from './html-names.ts';

/** Attributes by their names in lower case; values as written, entities and all. */
export type Attributes = ReadonlyMap<string, string>;

/** Takes what a text of markup consists of, in its order. */
export interface MarkupHandler {
  /** Words; entities are still to be decoded where the text is not literal. */
  text(words: string, literal: boolean): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly closedAtOnce: boolean;
  readonly attributes: Attributes;
  readonly end: number;
}

/** Attributes that may stand without a value; other bare words make `<b and x>` a text. */
const BARE = new Set(
  ('nowrap noshade compact checked disabled selected hidden controls allowfullscreen async defer autofocus autoplay loop muted open ' +
    'required readonly multiple novalidate reversed ismap border itemscope').split(' '),
);

/** Where these are closed at once they hold nothing, though HTML would leave them open. */
const ANCHORS = new Set(['a', 'ref']);

const NO_ATTRIBUTES: Attributes = new Map();
const TAG_START = /<(\/?)([a-z][a-z\d:-]*)/iy;
const ATTRIBUTE_NAME = /[\s/]*([a-z_@:.][^\s"'<>/=]*)(\s*=\s*)?/iy;
const BARE_VALUE = /[^\s"'<>]+/y;
const TAG_END = /[\s/]*>/y;
/** A text whose broken tags were read that often from end to end has no more tags. */
const MOST_ATTEMPTS = 8;
const CDATA = '<![CDATA[';

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/**
 * Reads HTML as people leave it behind. A `<` that begins no tag of HTML, or a tag that is not closed,
 * is a word and stays one: `p<0.05`, `IL-2 <IL-15 levels`. Comments, declarations, scripts and styles
 * are left out. Reads every character a bounded number of times, whatever the text holds.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  const lastTagEnd = source.lastIndexOf('>');
  /** Characters of attempts that came to nothing. */
  let wasted = 0;
  const lastPlaces = new Map<string, number>();
  const neverClosed = new Set<string>();

  /** indexOf that does not look for what is not there. */
  const find = (what: string, from: number): number => {
    const last = lastPlaces.get(what) ?? source.lastIndexOf(what);
    lastPlaces.set(what, last);
    return from > last ? -1 : source.indexOf(what, from);
  };

  const endOfContent = (name: string, from: number): number => {
    if (neverClosed.has(name)) return -1;
    const found = matchAt(new RegExp(`</${name}[\\s/>]`, 'gi'), source, from);
    if (!found) neverClosed.add(name);
    return found ? found.index : -1;
  };

  const readValue = (at: number): { readonly value: string; readonly end: number } | null => {
    const quote = source.charAt(at);
    if (quote === '"' || quote === "'") {
      const end = find(quote, at + 1);
      return end < 0 ? null : { value: source.slice(at + 1, end), end: end + 1 };
    }
    const bare = matchAt(BARE_VALUE, source, at)?.[0];
    return bare === undefined ? null : { value: bare, end: at + bare.length };
  };

  /** The tag that begins at a `<`, or how far it looked like one. */
  const readTag = (from: number): Tag | number => {
    const start = matchAt(TAG_START, source, from);
    const name = (start?.[2] ?? '').toLowerCase();
    if (!start || !isTagName(name)) return from;
    let at = from + start[0].length;
    let attributes: Map<string, string> | null = null;
    for (;;) {
      const end = matchAt(TAG_END, source, at);
      if (end) {
        const closedAtOnce = end[0].includes('/');
        return { name, closing: start[1] === '/', closedAtOnce, attributes: attributes ?? NO_ATTRIBUTES, end: at + end[0].length };
      }
      const attribute = matchAt(ATTRIBUTE_NAME, source, at);
      const key = attribute?.[1]?.toLowerCase();
      if (!attribute || key === undefined) return at;
      at += attribute[0].length;
      const read = attribute[2] === undefined ? (BARE.has(key) ? { value: '', end: at } : null) : readValue(at);
      if (!read) return at;
      at = read.end;
      attributes ??= new Map();
      if (!attributes.has(key)) attributes.set(key, read.value);
    }
  };

  /** Where what is no tag and no word ends: comments, declarations, instructions. */
  const endOfSilence = (at: number): number => {
    const mark = source.charAt(at + 1);
    if (mark === '!' && source.startsWith('--', at + 2)) {
      const end = find('-->', at + 4);
      return end < 0 ? -1 : end + 3;
    }
    if ((mark !== '!' && mark !== '?') || !/[a-z[]/iu.test(source.charAt(at + 2))) return -1;
    return find('>', at) + 1 || -1;
  };

  let at = 0;
  let words = 0;
  const flush = (end: number): void => {
    if (end > words) handler.text(source.slice(words, end), false);
  };
  while (at < lastTagEnd && wasted <= source.length * MOST_ATTEMPTS) {
    at = source.indexOf('<', at);
    if (at < 0 || at > lastTagEnd) break;
    if (source.startsWith(CDATA, at)) {
      const end = find(']]>', at);
      flush(at);
      if (end >= 0) handler.text(source.slice(at + CDATA.length, end), true);
      at = words = end < 0 ? at + CDATA.length : end + 3;
      continue;
    }
    const silent = endOfSilence(at);
    if (silent > 0) {
      flush(at);
      at = words = silent;
      continue;
    }
    const tag = readTag(at);
    if (typeof tag === 'number') {
      wasted += tag - at;
      at += 1;
      continue;
    }
    flush(at);
    at = words = tag.end;
    if (tag.closing) handler.close(tag.name);
    else if (DROPPED_WITH_CONTENT.has(tag.name)) {
      const end = endOfContent(tag.name, at);
      if (end >= 0) at = words = end;
    } else if (!tag.closedAtOnce || !ANCHORS.has(tag.name)) handler.open(tag.name, tag.attributes);
  }
  flush(source.length);
}
