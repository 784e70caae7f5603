import type { APIRequestContext } from '@playwright/test';

/** What is saved: a question with its title. */
export interface ToSave {
  readonly title: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Saves a question through the portal, as anybody may, and gives its id. The same question has the same id. */
export async function saveDocument(request: APIRequestContext, { title, document, variables = {} }: ToSave): Promise<string> {
  const query = 'mutation Save($document: String!, $variables: JSONObject, $title: String!) { saveDocument(document: $document, variables: $variables, title: $title) { id } }';
  const answer = await request.post('/graphql', { data: { query, variables: { document, variables, title } } });
  const { data, errors } = (await answer.json()) as { readonly data?: { readonly saveDocument: { readonly id: string } } | null; readonly errors?: readonly { readonly message: string }[] };
  if (data == null) throw new Error(`"${title}" was not saved: ${(errors ?? []).map(({ message }) => message).join(' ')}`);
  return data.saveDocument.id;
}
