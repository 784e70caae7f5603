import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ROOT, run } from './run.mjs';

/** Whoever does not answer is served what is there. */
const ANSWER_WITHIN_MS = 30_000;

/** Exit codes of `fetch` after which a full release is there; see docs/sources.md. */
const BUILT = [0, 3];
const STOPPED = 130;

/** Kind of the release that would be served; null where none was built yet. @param {string} dir */
function servedKind(dir) {
  try {
    const id = readFileSync(`${dir}/CURRENT`, 'utf8').trim();
    return JSON.parse(readFileSync(`${dir}/${id}/manifest.json`, 'utf8')).kind;
  } catch {
    return null;
  }
}

/** @returns {Promise<boolean>} */
async function isWanted() {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  lines.once('SIGINT', () => process.exit(STOPPED));
  const ended = new Promise((resolve) => lines.once('close', () => resolve('')));
  const asked = lines.question("Fetch the field's data now? [y/N] ", { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch(() => {
    console.log('\nNo answer; not now then.');
    return '';
  });
  const answer = await Promise.race([asked, ended]);
  lines.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}

/**
 * Where only the embedded release is there and a person watches, offers to fetch the data of the field and
 * to build from it. Whatever comes of that, there is something to serve afterwards.
 */
export async function offerFetch() {
  const dir = resolve(ROOT, process.env['SEQUELA_RELEASE_DIR'] || '.sequela/releases');
  const watched = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];
  if (!watched || servedKind(dir) === 'FULL') return;
  console.log(`
So far there is only what comes with Sequela: the three IL-2 pathways. It can fetch the rest of the field
from its publishers, AOP-Wiki, HGNC, Cell Ontology, CellPhoneDB, WikiPathways and NCBI: some tens of
megabytes, under their own licences, which are shown first. docs/sources.md says more.`);
  if (!(await isWanted())) return;
  // Ctrl-C reaches the fetch as well, which says what it keeps.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const code = await run(process.execPath, ['--max-semi-space-size=128', '--enable-source-maps', 'packages/data/dist/cli/main.js', 'fetch', '--yes', '--out', dir]);
  process.off('SIGINT', wait);
  if (code === STOPPED) process.exit(code);
  if (!BUILT.includes(code)) console.log('\nThe field could not be fetched; the lines above say why. What was there before is served.');
}
