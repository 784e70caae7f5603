const QUESTION = 'query OutcomeExists($id: ID!) { adverseOutcome(id: $id) { id } }';

/**
 * Whether the API knows no such outcome. A page cannot answer 404 with its words in the document (Next leaves
 * them to script), so the proxy asks first. An API that fails is no "unknown": the page then says what failed.
 */
export async function isUnknownOutcome(id: string, apiUrl: string): Promise<boolean> {
  const body = JSON.stringify({ query: QUESTION, variables: { id } });
  const answer = await fetch(apiUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body, cache: 'no-store' }).catch(() => null);
  const { errors } = ((await answer?.json().catch(() => null)) ?? {}) as { errors?: readonly { extensions?: { code?: string } }[] };
  return errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND' || extensions?.code === 'BAD_USER_INPUT') ?? false;
}
