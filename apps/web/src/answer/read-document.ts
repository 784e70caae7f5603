import { parse, type DocumentNode } from 'graphql';

/** A question as its parts; null where the text is none. */
export function readDocument(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
