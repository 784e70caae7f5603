import 'server-only';
import { readEnv } from '../../env.ts';
import { readSaved, SAVE_DOCUMENT } from '../../graphql/save-document.ts';
import type { QuestionToSave } from './section-question.ts';

/** The id of what was saved, or why it was not, with the status to say it by. */
export type SavedQuestion = { readonly kind: 'saved'; readonly id: string } | { readonly kind: 'refused'; readonly status: 422 | 429 | 502; readonly message: string; readonly retryAfter: string | null };

/** Has the API keep a question, in the name of the reader whose limits it counts against. */
export async function saveQuestion({ document, variables, title }: QuestionToSave, reader: Headers): Promise<SavedQuestion> {
  const caller = reader.get('x-forwarded-for');
  const headers = { 'content-type': 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) };
  const answer = await fetch(readEnv().apiUrl, { method: 'POST', headers, body: JSON.stringify({ query: SAVE_DOCUMENT, variables: { document, variables, title } }), cache: 'no-store' }).catch(() => null);
  const saved = await readSaved(answer);
  if (saved.kind === 'saved') return saved;
  return { kind: 'refused', status: answer?.status === 429 ? 429 : saved.answered ? 422 : 502, message: saved.message, retryAfter: answer?.headers.get('retry-after') ?? null };
}
