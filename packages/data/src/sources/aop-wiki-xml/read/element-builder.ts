import type { XmlElement } from './xml-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: XmlElement[];
  text: string;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NO_CHILDREN: readonly XmlElement[] = Object.freeze([]);

/** Distinct names kept for reuse; a file of endless new names must not fill the memory. */
const NAMES_KEPT = 4096;

/** V8 keeps a slice of this many characters or more as a view that holds the whole piece it was cut from. */
const SHORTEST_VIEW = 13;

/** The same text without the piece of the file it was cut from, which could not be forgotten otherwise. */
const detached = (text: string): string => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1));

/** Puts top-level elements together out of what a parser meets. */
export interface ElementBuilder {
  open(name: string, attributes: readonly (readonly [name: string, value: string])[], line: number): void;
  /** Characters of the innermost open element. */
  text(characters: string): void;
  /** Closes the innermost open element. */
  close(): void;
  /** Open elements, a top-level one being the first. */
  readonly depth: number;
  /** The top-level elements completed since the last call. */
  take(): readonly XmlElement[];
}

export function createElementBuilder(): ElementBuilder {
  const open: OpenElement[] = [];
  const names = new Map<string, string>();
  let complete: XmlElement[] = [];

  const kept = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const own = detached(name);
    if (names.size < NAMES_KEPT) names.set(own, own);
    return own;
  };

  return {
    open(name, attributes, line) {
      // fromEntries makes even an attribute named __proto__ a plain value.
      const record =
        attributes.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(attributes.map(([key, value]) => [kept(key), detached(value)]));
      open.push({ name: kept(name), attributes: record, line, children: [], text: '' });
    },
    text(characters) {
      const element = open.at(-1);
      if (element !== undefined) element.text += characters;
    },
    close() {
      const element = open.pop();
      if (element === undefined) return;
      const { name, attributes, line, children } = element;
      const text = element.text.trim() === '' ? '' : detached(element.text);
      const done: XmlElement = { name, attributes, text, children: children.length === 0 ? NO_CHILDREN : children, line };
      (open.at(-1)?.children ?? complete).push(done);
    },
    get depth() {
      return open.length;
    },
    take() {
      const taken = complete;
      complete = [];
      return taken;
    },
  };
}
