import { readSaved, SAVE_DOCUMENT } from '../../../graphql/save-document.ts';
import { GRAPHQL_PATH } from '../running/ask.ts';
import type { VariableValues } from '../variables/variable-values.ts';

/** A document that the API has kept, or why it has not. */
export type Saved = { readonly kind: 'saved'; readonly id: string; readonly release: string } | { readonly kind: 'refused'; readonly message: string };

/** Has the API keep a question for good. The same question with the same title has the same id. */
export async function saveDocument(document: string, variables: VariableValues, title: string, release: string): Promise<Saved> {
  const body = JSON.stringify({ query: SAVE_DOCUMENT, variables: { document, variables, title } });
  const saved = await readSaved(await fetch(GRAPHQL_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null));
  return saved.kind === 'saved' ? { ...saved, release } : saved;
}
