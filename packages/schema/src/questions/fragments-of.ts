/**
 * The fragments that stand below the operation of a document, to ask the same of other records: spread
 * them in an operation of your own and append this text.
 */
export function fragmentsOf(document: string): string {
  const start = document.search(/^fragment /m);
  return start === -1 ? '' : document.slice(start);
}
