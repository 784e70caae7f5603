/** What the API makes of an id: its canonical spelling, that there is none, or no answer. */
export type Identified = { readonly kind: 'known'; readonly id: string } | { readonly kind: 'unknown' } | { readonly kind: 'unanswered' };

interface ApiAnswer {
  readonly data?: { readonly entity?: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks for the canonical id behind a spelling; `field` is the field of the graph that looks it up. A page cannot
 * answer 404 with its words in the document (Next leaves them to script), so the proxy asks first. An API that
 * fails is no "unknown": the page then says what failed.
 */
export async function identify(field: string, spelling: string, apiUrl: string): Promise<Identified> {
  const body = JSON.stringify({ query: `query Identify($id: ID!) { entity: ${field}(id: $id) { id } }`, variables: { id: spelling } });
  const answer = await fetch(apiUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body, cache: 'no-store' }).catch(() => null);
  const { data, errors } = ((await answer?.json().catch(() => null)) ?? {}) as ApiAnswer;
  const id = data?.entity?.id;
  if (id !== undefined) return { kind: 'known', id };
  const unknown = errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND' || extensions?.code === 'BAD_USER_INPUT') ?? false;
  return { kind: unknown ? 'unknown' : 'unanswered' };
}
