/** What every form of an embed answers with. It is for pages of others, which may also fetch it. */
export const EMBED_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
} as const;

/** What a browser may do with a file that it opens as if it were a page: show it, with the styles that a picture brings. */
export const FILE_POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *; sandbox" } as const;
