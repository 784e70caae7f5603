import { GRAPHQL_PATH } from '../running/ask.ts';
import type { VariableValues } from '../variables/variable-values.ts';

/** A document that the API has kept, or why it has not. */
export type Saved = { readonly kind: 'saved'; readonly id: string; readonly release: string } | { readonly kind: 'refused'; readonly message: string };

const MUTATION = 'mutation ExplorerSave($document: String!, $variables: JSONObject, $title: String!) { saveDocument(document: $document, variables: $variables, title: $title) { id } }';

interface Told {
  readonly data?: { readonly saveDocument?: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Has the API keep a question for good. The same question with the same title has the same id. */
export async function saveDocument(document: string, variables: VariableValues, title: string, release: string): Promise<Saved> {
  const body = JSON.stringify({ query: MUTATION, variables: { document, variables, title } });
  const answer = await fetch(GRAPHQL_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as Told | null | undefined;
  const id = told?.data?.saveDocument?.id;
  if (id !== undefined) return { kind: 'saved', id, release };
  return { kind: 'refused', message: told?.errors?.[0]?.message ?? 'The API did not answer. Try again in a moment.' };
}
