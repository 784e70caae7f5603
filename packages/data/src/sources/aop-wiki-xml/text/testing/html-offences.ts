import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const ELEMENTS = new Set(
  'p br ul ol li blockquote pre h3 h4 h5 h6 table caption thead tbody tfoot tr td th sub sup em strong i b code a'.split(' '),
);
const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ['a href', /^(?:https?:\/\/|mailto:)[^\s"<>]*$/u],
  ['a rel', /^nofollow noopener noreferrer$/u],
  ['td colspan', /^\d{1,4}$/u],
  ['td rowspan', /^\d{1,4}$/u],
  ['th colspan', /^\d{1,4}$/u],
  ['th rowspan', /^\d{1,4}$/u],
]);

/** What a browser would make of an HTML that must not be in a page, by the parser of the HTML standard. */
export function htmlOffences(html: string): readonly string[] {
  const offences: string[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text') continue;
      if (!('tagName' in node) || !ELEMENTS.has(node.tagName)) offences.push(node.nodeName);
      if (!('tagName' in node)) continue;
      for (const { name, value } of node.attrs) {
        if (!ATTRIBUTES.get(`${node.tagName} ${name}`)?.test(value)) offences.push(`${node.tagName} ${name}=${value}`);
      }
      if (node.tagName === 'a' && !node.attrs.some(({ name }) => name === 'rel')) offences.push('a without rel');
      visit(node.childNodes);
    }
  };
  visit(parseFragment(html).childNodes);
  return offences;
}

/** How deep elements are nested. */
export function depthOf(html: string): number {
  const below = (nodes: readonly Node[]): number => Math.max(0, ...nodes.map((node) => ('childNodes' in node ? 1 + below(node.childNodes) : 0)));
  return below(parseFragment(html).childNodes);
}

/** The words of a page as a browser has them. */
export function wordsOf(html: string): string {
  const words = (nodes: readonly Node[]): string =>
    nodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : 'childNodes' in node ? words(node.childNodes) : '')).join('');
  return words(parseFragment(html).childNodes);
}
