import type { DocumentRepository, SavedDocumentRecord } from '@sequela/data';

const AT_A_TIME = 500;

/** Every saved document, in the order of ids, with few in memory at once. */
export async function* everyDocument(documents: DocumentRepository): AsyncGenerator<SavedDocumentRecord> {
  let after: string | undefined;
  for (;;) {
    const page = await documents.list(AT_A_TIME, after);
    yield* page;
    after = page.at(-1)?.id;
    if (page.length < AT_A_TIME) return;
  }
}
