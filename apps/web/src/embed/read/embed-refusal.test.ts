import { expect, it } from '@jest/globals';
import { readAnswer } from '../../answer/read-answer.ts';
import { refusalOf } from './embed-refusal.ts';

const answerOf = (message: string, code: string) => readAnswer(JSON.stringify({ errors: [{ message, extensions: { code } }] }), { query: '', variables: '{}', operationName: null }, null);

it.each([
  ['nothing is saved', 404, answerOf('No document.', 'NOT_FOUND'), 404, /Nothing is saved/, /No document/],
  ['the release is another', 404, answerOf('Served is r-2.', 'RELEASE_NOT_SERVED'), 404, /release is not served/, /r-2.*Without the parameter "release"/],
  ['the graph has moved on', 410, answerOf('No field "organ".', 'DOCUMENT_OUTDATED'), 410, /cannot be given any more/, /organ/],
  ['too much was asked', 429, answerOf('Wait 20 seconds.', 'RATE_LIMITED'), 429, /Too much/, /Wait 20 seconds/],
  ['the API is away', 0, null, 502, /No answer just now/, /Try again/],
  ['the API breaks', 503, answerOf('The file cannot be read.', 'DOCUMENTS_UNAVAILABLE'), 502, /No answer just now/, /cannot be read/],
  ['the id is malformed', 400, answerOf('No id.', 'BAD_USER_INPUT'), 400, /asks for nothing/, /No id/],
  ['nothing of it is there', 200, answerOf('No AOP "aop:0".', 'NOT_FOUND'), 422, /has no answer/, /aop:0/],
])('says in words that %s', (_, status, answer, expected, title, lines) => {
  const refused = refusalOf({ status, retryAfter: status === 429 ? '20' : null }, answer);
  expect([refused.status, refused.retryAfter]).toEqual([expected, status === 429 ? '20' : null]);
  expect(refused.title).toMatch(title);
  expect(refused.lines.join(' ')).toMatch(lines);
});
