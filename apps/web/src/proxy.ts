import { NextResponse, type NextRequest } from 'next/server';
import { readEnv } from './env.ts';
import { contentSecurityPolicy } from './security/content-security-policy.ts';

/** Gives every page a policy with a nonce of its own; Next reads the nonce from the request's header. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, readEnv().isDevelopment);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
}

export const config = { matcher: ['/((?!_next/static|graphql|health/).*)'] };
