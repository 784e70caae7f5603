/** Saves one document and prints the fault that keeps it from being saved, or `saved`: `save-once.ts <file>`. */
import { documentToSave } from '../../src/documents/document-to-save.factory.ts';
import { DocumentsError } from '../../src/documents/documents.error.ts';
import { createSqliteDocuments } from '../../src/documents/sqlite/sqlite-documents.ts';

try {
  await createSqliteDocuments({ file: process.argv[2] ?? '', maxBytes: 1_073_741_824 }).save(documentToSave({ title: 'another' }));
  console.log('saved');
} catch (error) {
  if (!(error instanceof DocumentsError)) throw error;
  console.log(`${error.fault}: ${error.message}`);
}
