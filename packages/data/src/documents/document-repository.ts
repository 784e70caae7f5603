import type { MaybePromise } from '../store/maybe-promise.ts';
import type { DocumentToSave, KeptAnswer, SavedDocumentRecord } from './saved-document.record.ts';

/**
 * Where saved documents are kept: never changed, never lost. Whatever implements this passes
 * `describeDocumentRepository`. Every method throws DocumentsError, or rejects with it, where the place
 * cannot be read or written.
 */
export interface DocumentRepository {
  /**
   * Keeps a document and answers with it once it would survive the end of the process and of the machine.
   * What is there already under the same id stays as it was first kept and is the answer.
   */
  save(document: DocumentToSave): MaybePromise<SavedDocumentRecord>;
  /** The document of an id, or null. */
  find(id: string): MaybePromise<SavedDocumentRecord | null>;
  /** The document first kept of those whose text has this hash, or null. */
  findByTextHash(textHash: string): MaybePromise<SavedDocumentRecord | null>;
  /**
   * Keeps the last good answer of a saved document in place of the one before. False where it is too large
   * or all room for answers is taken: then the one before stays. Answers may be lost with their disk; documents not.
   */
  keepAnswer(id: string, answer: KeptAnswer): MaybePromise<boolean>;
  /** The last good answer of a saved document, or null. */
  keptAnswer(id: string): MaybePromise<KeptAnswer | null>;
  /** The release of the last good answer, without reading it; null where there is none. */
  releaseOfKeptAnswer(id: string): MaybePromise<string | null>;
  /** Every document in the order of ids after `after`, `first` at most; to go through all of them. */
  list(first: number, after?: string): MaybePromise<readonly SavedDocumentRecord[]>;
  /** How many documents are kept. */
  count(): MaybePromise<number>;
  close(): MaybePromise<void>;
}

/** How much room answers may take; documents are limited before they come here. */
export interface AnswerRoom {
  /** Bytes of one answer as JSON text. */
  readonly answerBytes: number;
  /** Bytes of all answers together, as kept. */
  readonly totalBytes: number;
}

/** A megabyte is a table of some thousand rows; a quarter of a gigabyte holds thousands of such, deflated. */
export const ANSWER_ROOM: AnswerRoom = { answerBytes: 1_048_576, totalBytes: 268_435_456 };
