import 'server-only';
import { ask } from '../../../graphql/ask.ts';
import { graphql } from '../../../graphql/generated/index.ts';
import { writtenDate } from '../../../wording/date.ts';
import type { Opening } from '../opening-question.ts';

export const ExplorerDocumentDocument = graphql(`
  query ExplorerDocument($id: ID!) {
    savedDocument(id: $id) {
      title
      document
      variables
      savedAt
      savedRelease
      validity { valid explanation }
    }
  }
`);

const EMPTY = { query: '', variables: '{}', title: 'Explorer', isAsked: true } as const;

/** A saved document as the explorer opens it, and what to say of the release that it is pinned to. */
export async function savedQuestion(id: string, pinned: string | null, served: string): Promise<Opening> {
  const answer = await ask(ExplorerDocumentDocument, { id });
  if (answer.kind !== 'answered') return { question: EMPTY, notes: [`The saved question could not be opened: ${answer.message}`] };
  const { savedDocument: saved } = answer.data;
  if (saved === null) return { question: EMPTY, notes: [`There is no saved question ${id}.`] };
  return {
    question: { query: saved.document, variables: JSON.stringify(saved.variables, null, 2), title: saved.title, isAsked: true },
    notes: [
      `Saved on ${writtenDate(saved.savedAt.slice(0, 10))}, when release ${saved.savedRelease} was served.`,
      ...(pinned === null || pinned === served ? [] : [`This address is pinned to release ${pinned}; served here is ${served}, so the answer may differ.`]),
      ...(saved.validity.valid ? [] : [saved.validity.explanation]),
    ],
  };
}
