import 'server-only';

/** Headers that an API needs to answer as if asked directly; cookies and the like stay here. */
const PASSED_ON = ['accept', 'content-type', 'if-none-match', 'origin', 'access-control-request-method', 'access-control-request-headers', 'apollo-require-preflight', 'x-apollo-operation-name', 'user-agent', 'x-forwarded-for'];

/** Headers that speak of one connection, or of a coding that `fetch` has undone. */
const KEPT_BACK = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length', 'set-cookie'];

/**
 * Puts a GraphQL request to the API and hands its answer back as it streams in, CORS headers included.
 * An API that cannot be reached is a 502 with a GraphQL error.
 */
export async function forwardGraphql(request: Request, apiUrl: string): Promise<Response> {
  const target = new URL(apiUrl);
  target.search = new URL(request.url).search;
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers, redirect: 'manual', cache: 'no-store', signal: request.signal };
  if (request.body !== null) Object.assign(init, { body: request.body, duplex: 'half' });
  try {
    const answer = await fetch(target, init);
    const passed = new Headers(answer.headers);
    for (const name of KEPT_BACK) passed.delete(name);
    return new Response(answer.body, { status: answer.status, headers: passed });
  } catch {
    const error = { message: 'The API behind this portal does not answer. Try again in a moment.', extensions: { code: 'API_UNREACHABLE' } };
    return Response.json({ errors: [error] }, { status: 502, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } });
  }
}
