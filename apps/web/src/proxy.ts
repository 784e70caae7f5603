import { NextResponse, type NextRequest } from 'next/server';
import { UNKNOWN_OUTCOME_HEADER } from './components/unknown/unknown-outcome-header.ts';
import { readEnv } from './env.ts';
import { isUnknownOutcome } from './graphql/unknown-outcome.ts';
import { contentSecurityPolicy } from './security/content-security-policy.ts';

/** A path without a page: only there does Next put the words of not-found into the document, with status 404. */
const NO_PAGE = '/no-such-outcome/here';
const OUTCOME_PAGE = /^\/outcomes\/([^/]+)$/;

/**
 * Gives every page a policy with a nonce of its own (Next reads it from the request's header), and an outcome
 * that is not there its 404.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { apiUrl, isDevelopment } = readEnv();
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = (await rewriteUnknown(request, headers, apiUrl)) ?? NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
}

/** Next may carry a rewrite out as a request to itself, so the header of the first pass must live through a second. */
async function rewriteUnknown(request: NextRequest, headers: Headers, apiUrl: string): Promise<NextResponse | null> {
  const [, written] = OUTCOME_PAGE.exec(request.nextUrl.pathname) ?? [];
  if (written === undefined || !(await isUnknownOutcome(decoded(written), apiUrl))) return null;
  headers.set(UNKNOWN_OUTCOME_HEADER, encodeURIComponent(decoded(written)));
  return NextResponse.rewrite(new URL(NO_PAGE, request.url), { request: { headers } });
}

/** The text of a path segment; one that is no valid escape stays as written, and is then unknown. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const config = { matcher: ['/((?!_next/static|graphql|health/|icon.svg).*)'] };
