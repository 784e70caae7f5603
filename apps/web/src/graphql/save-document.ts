/** Has the API keep a question for good; asked by the explorer in the browser and by the portal for a form. */
export const SAVE_DOCUMENT = 'mutation SaveDocument($document: String!, $variables: JSONObject, $title: String!) { saveDocument(document: $document, variables: $variables, title: $title) { id } }';

interface Told {
  readonly data?: { readonly saveDocument?: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** What came of it: the id, or why there is none; `answered` tells words of the API from its absence. */
export type SaveResult = { readonly kind: 'saved'; readonly id: string } | { readonly kind: 'refused'; readonly answered: boolean; readonly message: string };

/** Reads the answer to `SAVE_DOCUMENT`; null where the API could not be reached. */
export async function readSaved(answer: Response | null): Promise<SaveResult> {
  const told = (await answer?.json().catch(() => null)) as Told | null | undefined;
  const id = told?.data?.saveDocument?.id;
  if (id !== undefined) return { kind: 'saved', id };
  return { kind: 'refused', answered: told?.errors !== undefined, message: told?.errors?.[0]?.message ?? 'The API did not answer. Try again in a moment.' };
}
