import type { IncomingMessage } from 'node:http';
import { HTML_LIMITED_BOT_UA_RE } from 'next/dist/shared/lib/router/utils/html-bots.js';

/** What Next makes another answer of: the page itself, or the parts of it that the browser lacks. */
const PARTS_ASKED_FOR = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'];
/** Pages name their own address in full, and where no setting says it, it is the one that was asked. */
const ADDRESS_ASKED = ['host', 'x-forwarded-host', 'x-forwarded-proto'];
/** What is not a page: the files of a build, which are kept by browsers, files of any length, and what must be answered afresh. */
const NO_PAGE = /^\/(?:_next|graphql|health|download|table|export|bulk)(?:[/?]|$)/;
/** What an address has the explorer ask counts against the reader who follows it, and may be refused to one and not to another. */
const ASKED_BY_READER = /^\/explorer\?/;
const LONGEST_ADDRESS = 2000;

/**
 * Under what a page is kept: everything that its answer depends on but the release. Null for a request that is not
 * answered from memory: anything but reading, a search as long as a list of genes, a question to the explorer, a reader in Next's draft mode.
 */
export function pageKey({ method, url = '/', headers }: IncomingMessage): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || url.length > LONGEST_ADDRESS || NO_PAGE.test(url) || ASKED_BY_READER.test(url)) return null;
  if (headers.cookie?.includes('__prerender_bypass') === true || headers.range !== undefined) return null;
  // To these Next tells of a page in its head only; to others it may send that after the page has begun.
  const isLimitedBot = HTML_LIMITED_BOT_UA_RE.test(headers['user-agent'] ?? '');
  return JSON.stringify([url, isLimitedBot, ...[...ADDRESS_ASKED, ...PARTS_ASKED_FOR].map((name) => headers[name] ?? null)]);
}
