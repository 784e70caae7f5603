import 'server-only';
import { readEnv } from '../../env.ts';
import type { QuestionToSave } from './section-question.ts';

/** The id of what was saved, or why it was not, with the status to say it by. */
export type SavedQuestion = { readonly kind: 'saved'; readonly id: string } | { readonly kind: 'refused'; readonly status: 422 | 429 | 502; readonly message: string; readonly retryAfter: string | null };

const MUTATION = 'mutation SaveForEmbed($document: String!, $variables: JSONObject, $title: String!) { saveDocument(document: $document, variables: $variables, title: $title) { id } }';

interface Told {
  readonly data?: { readonly saveDocument?: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Has the API keep a question, in the name of the reader whose limits it counts against. */
export async function saveQuestion({ document, variables, title }: QuestionToSave, reader: Headers): Promise<SavedQuestion> {
  const caller = reader.get('x-forwarded-for');
  const headers = { 'content-type': 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) };
  const answer = await fetch(readEnv().apiUrl, { method: 'POST', headers, body: JSON.stringify({ query: MUTATION, variables: { document, variables, title } }), cache: 'no-store' }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as Told | null | undefined;
  const id = told?.data?.saveDocument?.id;
  if (id !== undefined) return { kind: 'saved', id };
  const message = told?.errors?.[0]?.message ?? 'The API of Sequela does not answer. Try again in a moment.';
  return { kind: 'refused', status: answer?.status === 429 ? 429 : told?.errors === undefined ? 502 : 422, message, retryAfter: answer?.headers.get('retry-after') ?? null };
}
