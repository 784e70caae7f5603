/** How long an answer about the release holds, in milliseconds: a page may be that much older than the API behind it. */
const HOLDS_MS = 1000;
const QUERY = JSON.stringify({ query: '{ release { id } }' });

/**
 * Asks the API which release it serves, at most once a second. An API that does not answer serves the release it
 * last named; null until it has named one.
 */
export function createServedRelease(apiUrl: string, now: () => number = Date.now): () => Promise<string | null> {
  let known: string | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | null> = Promise.resolve(null);

  const ask = async (): Promise<string | null> => {
    const response = await fetch(apiUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUERY }).catch(() => null);
    const body = (await response?.json().catch(() => null)) as { readonly data?: { readonly release?: { readonly id?: string } } | null } | null;
    return (known = body?.data?.release?.id ?? known);
  };

  return () => {
    if (now() - asked >= HOLDS_MS) {
      asked = now();
      answer = ask();
    }
    return answer;
  };
}
