import { answerLists, answerTable, openingList } from '../../answer/answer-table.ts';
import { delimitedText, type Delimited } from '../../download/delimited-text.ts';
import { headRows } from '../../download/file-head.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';

/** Rows written at a time. */
const BATCH = 500;

/** The rows of an answer as delimited text, piece by piece; words where it has no such list. */
export function embedRows(answer: EmbedAnswer, { list, head }: EmbedAsk, format: Delimited): AsyncGenerator<string, void, undefined> | readonly string[] {
  const lists = answerLists(answer.data);
  if (list !== null && !lists.some(({ path }) => path === list)) return [`The answer has no such list. It has: ${lists.map(({ path }) => path).join(', ') || 'none'}.`];
  return pieces(answer, list ?? openingList(lists), head, format);
}

async function* pieces(answer: EmbedAnswer, list: string, head: boolean, format: Delimited): AsyncGenerator<string, void, undefined> {
  const { columns, rows } = answerTable(answer.data, list);
  if (head) yield delimitedText(headRows(headOf(answer, list, format)), format);
  yield delimitedText([columns], format);
  for (let at = 0; at < rows.length; at += BATCH) yield delimitedText(rows.slice(at, at + BATCH), format);
}

const headOf = ({ title, document, variables, release, licence, licenceNote, sources, notes, address }: EmbedAnswer, list: string, format: Delimited): Parameters<typeof headRows>[0] => ({
  title,
  about: list === '' ? 'What the question answers' : `A row for each of ${list}`,
  questions: [{ query: document, variables }],
  release: { id: release.id, date: release.date ?? 'an earlier day', title: 'Sequela' },
  licence: licenceNote === null ? licence : `${licence}, ${licenceNote}`,
  attributions: sources.map(({ name, licence: own, attribution }) => `${name} (${own}): ${attribution}`),
  notes,
  url: `${address}.${format}`,
});
