import { createInterface } from 'node:readline/promises';

/** Nobody waits longer than this for a yes. */
const PATIENCE_MS = 120_000;

/** Asks a person a question that is answered by yes or no; everything else, silence too, means no. */
export async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
