import { documentId, type DocumentRepository, type DocumentToSave, type SavedDocumentRecord } from '@sequela/data';
import { z } from 'zod';
import { everyDocument } from './every-document.ts';

const line = z.object({
  id: z.string(),
  document: z.string(),
  variables: z.record(z.string(), z.unknown()),
  title: z.string(),
  savedAt: z.iso.datetime(),
  savedRelease: z.string(),
});

/** Every saved document as a line of JSON. Answers do not go along: they are made again. */
export async function* exportDocuments(documents: DocumentRepository): AsyncGenerator<string> {
  for await (const { id, document, variables, title, savedAt, savedRelease } of everyDocument(documents)) {
    yield `${JSON.stringify({ id, document, variables, title, savedAt, savedRelease } satisfies Omit<SavedDocumentRecord, 'textHash'>)}\n`;
  }
}

/** Keeps what `exportDocuments` wrote; answers with how many lines. Throws at the first line whose id is not that of its content. */
export async function importDocuments(documents: DocumentRepository, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  let count = 0;
  for await (const text of lines) {
    if (text.trim() === '') continue;
    const { id, ...toSave } = parsedLine(text, count + 1);
    if (documentId(toSave) !== id) throw new Error(`Line ${count + 1}: its content is not what its id ${id} says. The lines before it are kept; mend the file and import it again.`);
    await documents.save(toSave);
    count += 1;
  }
  return count;
}

function parsedLine(text: string, number: number): DocumentToSave & { readonly id: string } {
  try {
    return line.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`Line ${number} is no saved document: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
