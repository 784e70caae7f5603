import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MisleadingMatchRecord } from '../../records/gene.record.ts';
import { MATCH_VERDICTS } from '../../records/vocabularies.ts';
import type { SourceReport } from '../source.ts';

/** The reviewed list, below packages/data. */
export const REVIEW_FILE = 'embedded/reviews/misleading-matches.yaml';

const numbers = z.union([z.literal('all'), z.array(z.int().positive())]);

const matchSchema = z.strictObject({
  gene: z.string().regex(/^HGNC:\d+$/, 'must be an HGNC id such as HGNC:10261'),
  alias: z.string().min(1),
  reason: z.string().min(1),
  verdict: z.enum(MATCH_VERDICTS),
  events: numbers,
  relationships: numbers,
  reviewed: z.string().min(1),
});

const listSchema = z.strictObject({ version: z.literal(1), matches: z.array(matchSchema) });

/** A gene, and the events and relationships at which its name stands for something else, or may. */
export type MisleadingMatch = z.infer<typeof matchSchema>;

/** Parses the reviewed list. Throws an Error that names the entry and field at fault. */
export function parseMisleadingMatches(text: string): readonly MisleadingMatch[] {
  const parsed = listSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data.matches;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${REVIEW_FILE}: ${faults.join('; ')}`);
}

/** The list that comes with the package. */
export const readMisleadingMatches = (): readonly MisleadingMatch[] =>
  parseMisleadingMatches(readFileSync(fileURLToPath(new URL(`../../../${REVIEW_FILE}`, import.meta.url)), 'utf8'));

/** Looks matches up in the reviewed list, and remembers which of its lines were of use. */
export interface MisleadingIndex {
  find(subject: string, gene: string): MisleadingMatchRecord | null;
  /** Reports every event or relationship of the list at which the gene was not found. */
  reportUnused(report: SourceReport): void;
}

const LISTS = { events: 'aop.events', relationships: 'aop.relationships' } as const;

export function indexMisleadingMatches(matches: readonly MisleadingMatch[]): MisleadingIndex {
  const byKey = new Map<string, MisleadingMatchRecord>();
  for (const { gene, alias, reason, verdict, ...lists } of matches) {
    for (const list of ['events', 'relationships'] as const) {
      const listed = lists[list];
      for (const number of listed === 'all' ? ['all'] : listed) {
        const key = `${LISTS[list]}:${number} ${gene}`;
        if (byKey.has(key)) throw new Error(`${REVIEW_FILE}: ${key} stands in more than one entry; it can have one reason only`);
        byKey.set(key, { alias, reason, verdict });
      }
    }
  }
  const used = new Set<string>();
  return {
    find(subject, gene) {
      const everywhere = `${subject.slice(0, subject.indexOf(':'))}:all ${gene}`;
      const key = [`${subject} ${gene}`, everywhere].find((candidate) => byKey.has(candidate));
      if (key === undefined) return null;
      used.add(key);
      return byKey.get(key) ?? null;
    },
    reportUnused(report) {
      for (const key of byKey.keys()) {
        if (used.has(key)) continue;
        const reason = `the review ${REVIEW_FILE} marks this match as misleading or doubtful, but the source has no such match (any more)`;
        report.note({ file: null, record: key, field: 'misleading', code: 'review-without-match', reason });
      }
    },
  };
}
