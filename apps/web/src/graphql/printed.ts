import { print, type DocumentNode } from 'graphql';

const PRINTED = new WeakMap<DocumentNode, string>();

/** A document as text. Documents live as long as the program, so each is written once. */
export function printed(document: DocumentNode): string {
  const known = PRINTED.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  PRINTED.set(document, text);
  return text;
}
