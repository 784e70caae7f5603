import { TokenKind, type DocumentNode } from 'graphql';

/** How many tokens a document was parsed from; 0 for one that was not parsed from a text. */
export function tokensOf(document: DocumentNode): number {
  if (document.tokenCount !== undefined) return document.tokenCount;
  let count = 0;
  for (let token = document.loc?.startToken.next; token && token.kind !== TokenKind.EOF; token = token.next) {
    if (token.kind !== TokenKind.COMMENT) count += 1;
  }
  return count;
}
