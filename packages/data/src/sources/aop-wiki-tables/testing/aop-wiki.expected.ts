import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const counts = z.record(z.string(), z.number());
const hashes = z.record(z.string(), z.string());
const tables = z.object({
  counts,
  eventsWithAllRoles: z.array(z.string()),
  adjacencies: counts,
  weights: counts,
  understandings: counts,
  hashes,
  ker1777: z.record(z.string(), z.string()),
});

const schema = z.object({
  tables,
  olderTables: tables,
  titles: z.object({ counts, hashes, titlesDiffer: z.array(z.string()) }),
  genes: z.object({
    counts,
    hashes,
    eventsNotInTables: z.array(z.string()),
    relationshipsNotInTables: z.array(z.string()),
    il2: z.array(z.string()),
    ros1: z.array(z.string()),
    thpo: z.array(z.string()),
  }),
  crossReferences: z.object({ counts, hashes }),
});

const FILE = new URL('../../../../test/expected/aop-wiki.expected.json', import.meta.url);

/** What a script of its own counted in the files; see test/expected/aop-wiki.expected.mjs. */
export const expectedOfAopWiki = schema.parse(JSON.parse(readFileSync(fileURLToPath(FILE), 'utf8')));

/** A hash of lines in whatever order, as the script makes it. */
export const hashLines = (lines: readonly string[]): string => createHash('sha256').update([...lines].sort().join('\n')).digest('hex');
