/** Why saved documents cannot be reached. */
export const DOCUMENTS_FAULTS = ['UNREACHABLE', 'READ_ONLY', 'FULL', 'DAMAGED', 'BUSY', 'NEWER', 'NO_DRIVER'] as const;
export type DocumentsFault = (typeof DOCUMENTS_FAULTS)[number];

/** A failure of the place where documents are kept; the message says what is wrong and what to do. */
export class DocumentsError extends Error {
  constructor(
    readonly fault: DocumentsFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DocumentsError';
  }
}
