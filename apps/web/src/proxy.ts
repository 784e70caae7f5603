import { NextResponse, type NextRequest } from 'next/server';
import { UNKNOWN_HEADER } from './components/unknown/unknown-header.ts';
import { readEnv } from './env.ts';
import { identify } from './graphql/identify.ts';
import { contentSecurityPolicy, hasOwnPolicy, policyOf } from './security/content-security-policy.ts';
import { ASKED_PATH_HEADER } from './wording/asked-path.ts';
import { entityOfPath } from './wording/entity-page.ts';

/** A path without a page: only there does Next put the words of not-found into the document, with status 404. */
const NO_PAGE = '/no-such-entity/here';
/** An address of an embed that is none: there it is said in words. */
const NO_EMBED = '/embed/no-id';
const PERMANENT = 308;

/**
 * Gives every page a policy with a nonce of its own (Next reads it from the request's header), an outcome, AOP,
 * event ... that is not there its 404, and one that is spelled otherwise its canonical address.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { apiUrl, isDevelopment } = readEnv();
  const nonce = btoa(crypto.randomUUID());
  const { pathname } = request.nextUrl;
  const policy = hasOwnPolicy(pathname) ? null : contentSecurityPolicy(nonce, isDevelopment, policyOf(pathname));
  const headers = new Headers(request.headers);
  if (policy !== null) headers.set('content-security-policy', policy);
  headers.set(ASKED_PATH_HEADER, pathname);
  const response = (await answerForEntity(request, headers, apiUrl)) ?? answerForUnreadable(request, headers) ?? NextResponse.next({ request: { headers } });
  if (policy !== null) response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
}

/** A rewrite or redirect, where the page itself must not answer; null where it should. */
async function answerForEntity(request: NextRequest, headers: Headers, apiUrl: string): Promise<NextResponse | null> {
  const { pathname, search } = request.nextUrl;
  const entity = entityOfPath(pathname);
  if (entity === null) return null;
  const identified = await identify(entity.page.field, entity.written, apiUrl);
  if (identified.kind === 'unanswered') return null;
  if (identified.kind === 'known') return identified.id === entity.written ? null : NextResponse.redirect(new URL(`${entity.page.pathOf(identified.id)}${search}`, request.url), PERMANENT);
  // Next may carry a rewrite out as a request to itself, so the header of the first pass must live through a second.
  headers.set(UNKNOWN_HEADER, entity.page.pathOf(entity.written));
  return NextResponse.rewrite(new URL(NO_PAGE, request.url), { request: { headers } });
}

/** A path that is no text (`%E0%A4%A`), which Next would answer without words, policy and headers; null for any other. */
function answerForUnreadable(request: NextRequest, headers: Headers): NextResponse | null {
  const { pathname } = request.nextUrl;
  try {
    decodeURIComponent(pathname);
    return null;
  } catch {
    return NextResponse.rewrite(new URL(hasOwnPolicy(pathname) ? NO_EMBED : NO_PAGE, request.url), { request: { headers } });
  }
}

export const config = { matcher: ['/((?!_next/static/|graphql$|health/|icon\\.svg$).*)'] };
