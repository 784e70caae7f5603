import { cleanTitle } from '../../aop-wiki-tables/clean-title.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { readLongText } from '../text/long-text.parse.ts';

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** A title, name or word in one line: entities and tags that were escaped twice are read too. Empty where there is none. */
export function wordsOf(element: XmlElement | undefined): string {
  const text = element?.text ?? '';
  if (!/[<&]/u.test(text)) return cleanTitle(text);
  return cleanTitle(readLongText(text)?.text ?? '');
}

/** The same, null where there is none. */
export const wordsOrNull = (element: XmlElement | undefined): string | null => wordsOf(element) || null;

/** An attribute without outer white space; empty where it is missing. */
export const attributeOf = (element: XmlElement, name: string): string => (element.attributes[name] ?? '').trim();

/** All text of an element and what is in it, its own first. Only for elements whose shape nobody knows. */
export function textWithin(element: XmlElement): string {
  const inner = element.children.map(textWithin).filter((text) => text !== '');
  return [element.text.trim(), ...inner].filter((text) => text !== '').join('\n');
}
