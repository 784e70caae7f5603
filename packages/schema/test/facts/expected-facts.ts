import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The expected values of a topic, written by expected/facts.expected.mjs, which shares no code with the importers. */
export const expectedOf = (topic: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'expected', `${topic}.json`), 'utf8'));
