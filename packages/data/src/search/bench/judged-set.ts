import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

export const QUERY_KINDS = [
  'SYMBOL', 'ALIAS', 'NAME', 'IDENTIFIER', 'TITLE', 'MISSPELT', 'GREEK', 'FAMILY', 'AMBIGUOUS', 'TYPING', 'SPELLING', 'QUESTION',
] as const;

const judgedQuery = z.strictObject({
  text: z.string().min(1),
  wanted: z.array(z.string().regex(/^\S+:\S+$/u)).min(1),
  within: z.union([z.literal(1), z.literal(3)]),
  who: z.enum(['TOXICOLOGIST', 'IMMUNOLOGIST', 'BIOINFORMATICIAN']),
  kind: z.enum(QUERY_KINDS),
});
const judgedFile = z.strictObject({ queries: z.array(judgedQuery).min(1) });

export type JudgedQuery = z.output<typeof judgedQuery>;

const FOLDER = fileURLToPath(new URL('../../../test/judged', import.meta.url));
const HELD_OUT = 'held-out.yaml';

const readFile = (name: string): readonly JudgedQuery[] => judgedFile.parse(parse(readFileSync(join(FOLDER, name), 'utf8'))).queries;

/** The searches that the ranking may be tuned on. */
export const judgedQueries = (): readonly JudgedQuery[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && name !== HELD_OUT).sort().flatMap(readFile);

/** Searches that nothing is tuned on. */
export const heldOutQueries = (): readonly JudgedQuery[] => readFile(HELD_OUT);
