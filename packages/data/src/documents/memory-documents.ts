import { canonicalJson } from '../release/canonical-json.ts';
import { documentId, textHashOf } from './document-id.ts';
import { ANSWER_ROOM, type AnswerRoom, type DocumentRepository } from './document-repository.ts';
import type { DocumentVariables, KeptAnswer, SavedDocumentRecord } from './saved-document.record.ts';

/** Saved documents in memory, for tests: nothing of it outlives the process. */
export function createMemoryDocuments({ answerBytes, totalBytes }: AnswerRoom = ANSWER_ROOM): DocumentRepository {
  const documents = new Map<string, SavedDocumentRecord>();
  const answers = new Map<string, KeptAnswer>();
  const sizeOf = ({ body }: KeptAnswer): number => Buffer.byteLength(body);
  const inOrder = (): readonly SavedDocumentRecord[] => [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const oldestFirst = (a: SavedDocumentRecord, b: SavedDocumentRecord): number =>
    `${a.savedAt} ${a.id}` < `${b.savedAt} ${b.id}` ? -1 : 1;
  return {
    save: (given) => {
      const id = documentId(given);
      const known = documents.get(id);
      if (known) return known;
      const variables = JSON.parse(canonicalJson(given.variables)) as DocumentVariables;
      const kept = { ...given, variables, id, textHash: textHashOf(given.document) };
      documents.set(id, kept);
      return kept;
    },
    find: (id) => documents.get(id) ?? null,
    findByTextHash: (textHash) => inOrder().filter((one) => one.textHash === textHash).sort(oldestFirst)[0] ?? null,
    keepAnswer: (id, answer) => {
      const others = [...answers].reduce((sum, [other, kept]) => (other === id ? sum : sum + sizeOf(kept)), 0);
      if (!documents.has(id) || sizeOf(answer) > answerBytes || others + sizeOf(answer) > totalBytes) return false;
      answers.set(id, answer);
      return true;
    },
    keptAnswer: (id) => answers.get(id) ?? null,
    releaseOfKeptAnswer: (id) => answers.get(id)?.release ?? null,
    list: (first, after = '') => inOrder().filter(({ id }) => id > after).slice(0, first),
    count: () => documents.size,
    close: () => undefined,
  };
}
