import { DocumentsError, type DocumentsFault } from '../documents.error.ts';

/** What to tell of each fault: what is wrong, and what to do. */
const WORDS: Readonly<Record<DocumentsFault, (file: string) => string>> = {
  UNREACHABLE: (file) => `The file of saved documents, ${file}, cannot be opened. Check that its folder exists and may be written, or set SEQUELA_DOCUMENTS_FILE.`,
  READ_ONLY: (file) => `The file of saved documents, ${file}, cannot be written. Make it, and its folder, writable for this process.`,
  FULL: (file) => `There is no room for more saved documents in ${file}. Free space on its disk, or raise SEQUELA_DOCUMENTS_MAX_BYTES. What was kept stays.`,
  DAMAGED: (file) => `The file of saved documents, ${file}, is damaged or is no SQLite file of Sequela's. Put it aside and bring back the last copy of it; nothing is written to it meanwhile.`,
  BUSY: (file) => `The file of saved documents, ${file}, is in use by another process for too long. Try again in a moment.`,
  NEWER: (file) => `The file of saved documents, ${file}, was written by a newer Sequela. Update this one; nothing was changed in the file.`,
  NO_DRIVER: () => 'Saved documents need the package libsql, which has no build for this system or was not installed. Install with optional packages (`npm install --include=optional`).',
};

/** A fault of the file in words for whoever runs the server. */
export const documentsError = (fault: DocumentsFault, file: string, cause?: unknown): DocumentsError =>
  new DocumentsError(fault, WORDS[fault](file), { cause });

/** What SQLite and the file system say, as a fault of ours. What is neither is thrown as it is: it is a fault of the code. */
export function asDocumentsError(error: unknown, file: string): unknown {
  if (error instanceof DocumentsError) return error;
  const fault = faultOf(error);
  return fault === null ? error : documentsError(fault, file, error);
}

/** By the codes of the file system and of Node. */
const BY_CODE: readonly (readonly [RegExp, DocumentsFault])[] = [
  [/^ENOSPC$|^EDQUOT$/, 'FULL'],
  [/^EROFS$|^EACCES$|^EPERM$/, 'READ_ONLY'],
  [/^E[A-Z]+$/, 'UNREACHABLE'],
  [/^MODULE_NOT_FOUND$/, 'NO_DRIVER'],
];

/** By the result code of SQLite without its extension: the driver has no names for some of the extended ones. */
const BY_RESULT: ReadonlyMap<number, DocumentsFault> = new Map([
  [3, 'READ_ONLY'],
  [5, 'BUSY'],
  [6, 'BUSY'],
  [8, 'READ_ONLY'],
  [10, 'UNREACHABLE'],
  [11, 'DAMAGED'],
  [13, 'FULL'],
  [14, 'UNREACHABLE'],
  [26, 'DAMAGED'],
]);

function faultOf(error: unknown): DocumentsFault | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, rawCode, message } = error as { readonly code?: unknown; readonly rawCode?: unknown; readonly message?: unknown };
  if (typeof rawCode === 'number') return BY_RESULT.get(rawCode & 0xff) ?? null;
  if (typeof code === 'string') return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? null;
  // The driver has no code for a file that cannot be opened.
  return String(message).startsWith('ConnectionFailed') ? 'UNREACHABLE' : null;
}
