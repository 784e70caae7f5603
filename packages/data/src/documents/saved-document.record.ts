/** Variables of a document, as JSON has them. */
export type DocumentVariables = Readonly<Record<string, unknown>>;

/** What the id of a saved document is made of; the document in its normal form. */
export interface DocumentContent {
  readonly document: string;
  readonly variables: DocumentVariables;
  readonly title: string;
}

/** A document with its variables, kept under its id for good. */
export interface SavedDocumentRecord extends DocumentContent {
  /** See `documentId`. */
  readonly id: string;
  /** SHA-256 of the text of the document alone, as clients of persisted queries compute it. */
  readonly textHash: string;
  /** When it was first kept: ISO 8601, UTC. */
  readonly savedAt: string;
  /** The release that answered then. */
  readonly savedRelease: string;
}

/** What is handed over to be kept. */
export interface DocumentToSave extends DocumentContent {
  readonly savedAt: string;
  readonly savedRelease: string;
}

/** The last good answer of a saved document with its own variables: what is shown when it can no longer be asked. */
export interface KeptAnswer {
  /** The release that answered. */
  readonly release: string;
  /** ISO 8601, UTC. */
  readonly answeredAt: string;
  /** The answer as JSON text: an object with `data`, without errors. */
  readonly body: string;
}
