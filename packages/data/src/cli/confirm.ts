import { createInterface } from 'node:readline/promises';

/** Nobody waits longer than this for a yes. */
const PATIENCE_MS = 120_000;

/** Asks a person a question that is answered by yes or no; everything else, silence and Ctrl-C too, means no. */
export async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // An interface that is closed by Ctrl-C or Ctrl-D never answers its question.
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const asked = lines.question(`${question} [y/N] `, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => '');
  const answer = await Promise.race([asked, ended]);
  lines.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}
