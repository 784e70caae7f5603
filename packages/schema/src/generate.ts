/**
 * Writes the SDL of every subgraph and of the composed graph, and the library of questions once every
 * document fits that graph; or with `--check` says which of the committed files is out of date. Run as
 * `npm run generate`.
 */
import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { emitSdl } from './composition/emitted-sdl.ts';
import { documentFaults } from './questions/document-faults.ts';
import { emitLibrary } from './questions/emit-library.ts';
import { readQuestions } from './questions/read-questions.ts';
import { subgraphs } from './subgraphs/subgraphs.ts';

const root = new URL('../', import.meta.url);

const sdl = emitSdl(subgraphs);
const questions = readQuestions();
const graph = buildSchema(sdl['api'] ?? '');
const faults = questions.flatMap((question) => documentFaults(graph, question).map((fault) => `questions/${question.slug}: ${fault}`));
if (faults.length > 0) {
  console.error(`Questions do not fit the graph; mend them and run this again.\n${faults.join('\n')}`);
  process.exitCode = 1;
}

/** By path below the package. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(sdl).map(([name, text]) => [`sdl/${name}.graphql`, text])),
  ...(faults.length === 0 && { 'src/questions/generated/library.ts': emitLibrary(questions) }),
};

const committed = (path: string): string | null => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
};

const stale = Object.keys(files).filter((path) => committed(path) !== files[path]);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.map((path) => `packages/schema/${path}`).join(', ')}. Run \`npm run generate\` and commit.`);
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    const file = new URL(path, root);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, files[path] ?? '');
  }
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Nothing changed.');
}
