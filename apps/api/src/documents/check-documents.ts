import type { DocumentRepository, SavedDocumentRecord } from '@sequela/data';
import type { DocumentValidity } from '@sequela/schema';
import { everyDocument } from './every-document.ts';

export interface DocumentsCheck {
  readonly documents: number;
  /** Those that ask for what will go. */
  readonly deprecated: number;
  readonly outdated: number;
  /** Those of the outdated that have no last good answer to show. */
  readonly lost: number;
}

/** Holds every saved document against a graph, and says each that no longer fits. */
export async function checkDocuments(documents: DocumentRepository, validityOf: (saved: SavedDocumentRecord) => DocumentValidity, say: (line: string) => void): Promise<DocumentsCheck> {
  const counts = { documents: 0, deprecated: 0, outdated: 0, lost: 0 };
  for await (const saved of everyDocument(documents)) {
    const { valid, explanation, deprecations } = validityOf(saved);
    counts.documents += 1;
    if (valid && deprecations.length > 0) counts.deprecated += 1;
    if (valid) continue;
    const release = await documents.releaseOfKeptAnswer(saved.id);
    counts.outdated += 1;
    if (release === null) counts.lost += 1;
    say(`${saved.id} "${saved.title}": ${explanation} ${release === null ? 'No answer was kept.' : `Its answer of release ${release} is shown.`}`);
  }
  return counts;
}
