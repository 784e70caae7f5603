/**
 * Saves documents one after the other and prints each id once it is acknowledged, until it is killed:
 * `save-until-killed.ts <file> <name>`. Every tenth has an answer kept as well, whose writing may be cut.
 */
import { writeSync } from 'node:fs';
import { documentToSave } from '../../src/documents/document-to-save.factory.ts';
import { createSqliteDocuments } from '../../src/documents/sqlite/sqlite-documents.ts';

const [file = '', name = ''] = process.argv.slice(2);
const documents = createSqliteDocuments({ file, maxBytes: 1_073_741_824 });
for (let at = 0; ; at += 1) {
  const { id } = await documents.save(documentToSave({ title: `${name} ${at} ${'x'.repeat((at * 37) % 2000)}` }));
  // Nothing is buffered here: what the test has read was acknowledged before the kill.
  writeSync(1, `${id}\n`);
  if (at % 10 === 0) await documents.keepAnswer(id, { release: 'r-00000000000000aa', answeredAt: new Date().toISOString(), body: `{"data":{"at":${at}}}` });
}
