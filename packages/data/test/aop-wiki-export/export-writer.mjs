/** Writes elements and counts them by path, so that what was written is known without reading it. */
import { emptyReferenceTally } from './invented-references.mjs';

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text) => escapeText(text).replace(/"/g, '&quot;');

export function createTally() {
  return { elements: {}, empty: {}, html: {}, longest: {}, made: {}, references: emptyReferenceTally() };
}

const add = (counts, path, by = 1) => {
  counts[path] = (counts[path] ?? 0) + by;
};

const HTML = /<[a-z]|&[a-z]+;|&/i;

export function createWriter(tally) {
  const path = [];
  let pieces = [];

  const begin = (name, attributes) => {
    path.push(name);
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    const at = path.join('/');
    add(tally.elements, at);
    pieces.push(`${'  '.repeat(path.length)}<${name}${pairs.join('')}`);
    return at;
  };

  /** An element with elements in it, or empty where `inside` writes none. */
  const element = (name, attributes, inside) => {
    const at = begin(name, attributes);
    const before = pieces.length;
    pieces.push('>\n');
    inside?.();
    if (pieces.length === before + 1) {
      pieces[before] = '/>\n';
      if (Object.keys(attributes).length === 0) add(tally.empty, at);
    } else {
      pieces.push(`${'  '.repeat(path.length)}</${name}>\n`);
    }
    path.pop();
  };

  /** An element with text in it; `null` or '' writes it empty. */
  const leaf = (name, text, attributes = {}) => {
    const at = begin(name, attributes);
    if (text === null || text === '') {
      add(tally.empty, at);
      pieces.push('/>\n');
    } else {
      if (HTML.test(text)) add(tally.html, at);
      tally.longest[at] = Math.max(tally.longest[at] ?? 0, text.length);
      pieces.push(`>${escapeText(text)}</${name}>\n`);
    }
    path.pop();
  };

  /** The path of an element inside the open one, and how many were written there so far. */
  const pathOf = (name) => [...path, name].join('/');

  const take = () => {
    const text = pieces.join('');
    pieces = [];
    return text;
  };

  return { element, leaf, take, made: (what, by = 1) => add(tally.made, what, by), pathOf, written: (name) => tally.elements[pathOf(name)] ?? 0 };
}
