import { readAnswer, type Answer } from '../../../answer/read-answer.ts';
import { readVariables } from '../variables/variable-values.ts';

/** Where the portal answers GraphQL. */
export const GRAPHQL_PATH = '/graphql';

/** Puts a question to the API as a reader wrote it; whatever goes wrong comes back in words. */
export async function askAsWritten(asked: Answer['asked'], signal: AbortSignal): Promise<Answer> {
  const variables = readVariables(asked.variables);
  if (variables === null) return trouble(asked, 'The variables are no JSON object. Write them as {"id": "aop:40"}; the question was not asked.');
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  try {
    const answer = await fetch(GRAPHQL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: asked.query, variables, ...(asked.operationName !== null && { operationName: asked.operationName }) }),
      signal,
    });
    return readAnswer(await answer.text(), asked, took(), answer.status);
  } catch (error) {
    if (signal.aborted) throw error;
    return trouble(asked, 'The API did not answer. Look at the connection, then ask again.');
  }
}

/** An answer made here, where no question could be put. */
const trouble = (asked: Answer['asked'], message: string): Answer => readAnswer(JSON.stringify({ errors: [{ message }] }), asked, null);

/** Data of a question of this page's own; null where it could not be had. */
export async function askPortal<T>(query: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<T | null> {
  const answer = await fetch(GRAPHQL_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }), ...(signal && { signal }) }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { readonly data?: T | null } | null | undefined;
  return told?.data ?? null;
}
