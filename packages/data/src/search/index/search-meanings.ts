import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';

/** The reviewed table of words that mean something of their own in this field. */
const MEANINGS_FILE = join(EMBEDDED_FOLDER, 'reviews/search-meanings.yaml');

const meaning = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  means: z.string().min(1),
  records: z.array(z.string().regex(/^\S+:\S+$/u)),
  phrases: z.array(z.string().min(1)),
  reason: z.string().min(1),
  evidence: z.string().min(1),
});
const meaningsFile = z.strictObject({ version: z.literal(1), meanings: z.array(meaning) });

export type SearchMeaning = z.output<typeof meaning>;

/** Reads the table. @throws ZodError where it does not fit its schema: it is ours to correct. */
export const parseSearchMeanings = (yaml: string): readonly SearchMeaning[] => meaningsFile.parse(parse(yaml)).meanings;

export const searchMeanings = (): readonly SearchMeaning[] => parseSearchMeanings(readFileSync(MEANINGS_FILE, 'utf8'));

/** Tells one state of the table from another. */
export const meaningsFingerprint = (): string => createHash('sha256').update(readFileSync(MEANINGS_FILE)).digest('hex');
