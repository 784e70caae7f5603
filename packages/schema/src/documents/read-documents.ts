import { chain, DocumentsError, isDocumentId, isPromise, type DocumentRepository, type MaybePromise, type SavedDocumentRecord } from '@sequela/data';
import { GraphQLError } from 'graphql';
import type { ApiContext } from '../context/api-context.ts';
import { apiError, type ApiErrorCode } from '../shared/api-error.ts';

/** Asks the repository of documents; its failure becomes DOCUMENTS_UNAVAILABLE, with the fault and without the path of a file. */
export function readDocuments<T>({ documents }: ApiContext, read: (documents: DocumentRepository) => MaybePromise<T>): MaybePromise<T> {
  if (!documents) throw apiError('DOCUMENTS_UNAVAILABLE', 'This server keeps no documents.');
  try {
    const answer = read(documents);
    return isPromise(answer)
      ? answer.catch((error: unknown) => {
          throw unavailable(error);
        })
      : answer;
  } catch (error) {
    throw unavailable(error);
  }
}

/** The document of an id as somebody wrote it. Throws BAD_USER_INPUT for what is no id, NOT_FOUND for one without a document. */
export function savedDocumentOf(context: ApiContext, text: string): MaybePromise<SavedDocumentRecord> {
  const id = text.trim().toLowerCase();
  const shown = text.length > 80 ? `${text.slice(0, 80)}...` : text;
  if (!isDocumentId(id)) throw apiError('BAD_USER_INPUT', `"${shown}" is no id of a saved document; those have 64 hexadecimal digits.`);
  return chain(
    readDocuments(context, (documents) => documents.find(id)),
    (found) => {
      if (found) return found;
      throw apiError('NOT_FOUND', `No document is saved under ${id}. Save it with saveDocument, or check that the whole id was copied.`);
    },
  );
}

const CODE: ApiErrorCode = 'DOCUMENTS_UNAVAILABLE';

/** The error itself goes along for the log of the server, not for the caller. */
function unavailable(error: unknown): unknown {
  if (!(error instanceof DocumentsError)) return error;
  const message = error.fault === 'FULL' ? 'There is no room for more saved documents. What was saved before is there.' : 'Saved documents cannot be reached right now. The rest of the graph answers; try again later.';
  return new GraphQLError(message, { originalError: error, extensions: { code: CODE, fault: error.fault } });
}
