import type { Answer } from '../../answer/read-answer.ts';
import type { ReadEmbed } from '../embed-answer.ts';
import type { AnswerOfDocument } from './answer-of-document.ts';

type Refused = Extract<ReadEmbed, { readonly kind: 'refused' }>;

/** What an embed says in place of an answer: the API's own words, under a title that a reader of the host page understands. */
export function refusalOf({ status, retryAfter }: Pick<AnswerOfDocument, 'status' | 'retryAfter'>, answer: Answer | null): Refused {
  const faults = answer?.faults ?? [];
  const lines = faults.map(({ message }) => message);
  const code = faults[0]?.code;
  const refused = (as: Refused['status'], title: string, ...more: readonly string[]): Refused => ({ kind: 'refused', status: as, title, lines: [...lines, ...more], retryAfter });
  if (code === 'RELEASE_NOT_SERVED') return refused(404, 'This release is not served', 'Without the parameter "release" the embed follows the release that is served.');
  if (status === 410) return refused(410, 'This answer cannot be given any more');
  if (status === 404) return refused(404, 'Nothing is saved under this id', ...(lines.length > 0 ? [] : ['Compare the address with the one that saving it gave.']));
  if (status === 429) return refused(429, 'Too much was asked for from here', 'Load it again in a minute.');
  if (status === 400) return refused(400, 'This address asks for nothing');
  if (status === 0 || status >= 500) return refused(502, 'No answer just now', ...(lines.length > 0 ? [] : ['The API of Sequela does not answer. Try again in a moment.']));
  return refused(422, 'The question has no answer', ...(lines.length > 0 ? [] : ['Open it in the explorer to see why.']));
}
