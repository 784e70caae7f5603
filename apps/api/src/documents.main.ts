/** Looks after saved documents: `npm run documents -- --help`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createSqliteDocuments } from '@sequela/data';
import { validityToday } from '@sequela/schema';
import { Command } from 'commander';
import { checkDocuments } from './documents/check-documents.ts';
import { exportDocuments, importDocuments } from './documents/copy-documents.ts';
import { readEnv } from './env.ts';

const { documentsFile, documentsMaxBytes } = readEnv();
const documents = createSqliteDocuments({ file: documentsFile, maxBytes: documentsMaxBytes });

const program = new Command('npm run documents --').description(`Saved documents of ${documentsFile} (SEQUELA_DOCUMENTS_FILE).`);

program
  .command('check')
  .description('says which saved documents no longer fit the graph of this version; exit code 1 if any')
  .action(async () => {
    const { documents: all, deprecated, outdated, lost } = await checkDocuments(documents, validityToday, console.log);
    console.log(`${all} saved documents: ${outdated} no longer fit the graph, ${lost} of them without an answer to show; ${deprecated} ask for what will go.`);
    process.exitCode = outdated > 0 ? 1 : 0;
  });

program
  .command('export')
  .description('writes every saved document as a line of JSON')
  .action(async () => {
    for await (const line of exportDocuments(documents)) process.stdout.write(line);
  });

program
  .command('import <file>')
  .description('keeps what export wrote; what is there already stays')
  .action(async (file: string) => {
    console.log(`${await importDocuments(documents, createInterface({ input: createReadStream(file), crlfDelay: Infinity }))} documents are kept.`);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await documents.close();
}
