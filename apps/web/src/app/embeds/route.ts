import { askedOrigin } from '../../download/asked-origin.ts';
import { plainAnswer } from '../../download/plain-answer.ts';
import { saveQuestion } from '../../embed/build/save-question.ts';
import { sectionQuestion, type QuestionToSave } from '../../embed/build/section-question.ts';
import { questionWithView } from '../../embed/build/view-question.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import { embedBuilderPath } from '../../wording/route.ts';

/** More than the address of a section ever takes. */
const MOST_BYTES = 16_384;
const SEE_OTHER = 303;

/**
 * `POST /embeds`: saves the question behind a section (`section`, `part` and the filters of its page), or that of a saved
 * document with what a view shows put in (`document`, `view`), and leads to where its embed is put together.
 */
export async function POST(request: Request): Promise<Response> {
  const from = request.headers.get('origin');
  if (from !== null && from !== 'null' && from !== askedOrigin(request.headers) && request.headers.get('sec-fetch-site') !== 'same-origin') return plainAnswer(403, ['Only pages of this portal save questions here. Programs use the mutation saveDocument.']);
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return plainAnswer(413, [`A form has at most ${MOST_BYTES} bytes.`]);
  const form = await request.formData().catch(() => null);
  const fields = Object.fromEntries([...(form ?? [])].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
  const asked = questionOf(fields);
  if (asked === null) return plainAnswer(400, ['The form needs "section", such as aops/aop:40/evidence, and may have "part", the number of its question; or "document", the id of a saved document, and "view".']);
  const question = await asked.catch(onlyRowsError);
  if (question instanceof RowsError) return plainAnswer(question.kind === 'not-found' ? 404 : 502, [question.message]);
  const saved = await saveQuestion(question, request.headers);
  if (saved.kind === 'saved') return new Response(null, { status: SEE_OTHER, headers: { location: `${embedBuilderPath(saved.id)}${fields['document'] === undefined ? '' : `?${new URLSearchParams({ view: fields['view'] ?? '' }).toString()}`}`, 'cache-control': 'no-store' } });
  const answer = plainAnswer(saved.status, [`Not saved: ${saved.message}`]);
  if (saved.retryAfter !== null) answer.headers.set('retry-after', saved.retryAfter);
  return answer;
}

/** Null where the form names nothing to save. */
function questionOf({ document, section, part = '0', ...view }: Readonly<Record<string, string>>): Promise<QuestionToSave> | null {
  if (document !== undefined) return questionWithView(document, view['view'] ?? '');
  return section === undefined || !/^\d{1,2}$/.test(part) ? null : sectionQuestion(section, Number(part), view);
}

const onlyRowsError = (error: unknown): RowsError => {
  if (error instanceof RowsError) return error;
  throw error;
};

/** Without an id there is nothing to embed: what can be is found by its section, or saved in the explorer. */
export const GET = (): Response => plainAnswer(404, ['An embed is put together at /embeds/<id> of a saved document.', 'To get one: "Embed" beside any section of a page, or "Share" in the explorer.']);

export const dynamic = 'force-dynamic';
