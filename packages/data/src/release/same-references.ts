import { compareIds } from '../records/compare-ids.ts';
import type { ReferenceRecord } from '../records/evidence.record.ts';
import { mergeRows } from './merge-rows.ts';
import type { Row } from './merge-rows.ts';
import type { ReleaseJoin } from './release-plan.ts';
import { replaceLinks } from './replace-links.ts';

/** What a publication is known by wherever it is cited. */
const IDENTIFIERS = ['doi', 'pmid', 'pmcid'] as const;

/** Which id a publication keeps: a curated one with its words, else that of the register that knows most of them. */
const PRECEDENCE = ['iraop.reference:', 'doi:', 'pubmed:'] as const;

const precedenceOf = (id: string): number => {
  const at = PRECEDENCE.findIndex((prefix) => id.startsWith(prefix));
  return at < 0 ? PRECEDENCE.length : at;
};

const spelled = (field: string, value: string): string => `${field} ${value.toLowerCase()}`;

/** Records of one publication, found by the identifiers they share; each group in the order of precedence. */
function groupsOf(references: readonly ReferenceRecord[]): readonly (readonly ReferenceRecord[])[] {
  const groupOfKey = new Map<string, Set<ReferenceRecord>>();
  for (const reference of references) {
    const keys = IDENTIFIERS.flatMap((field) => (reference[field] === null ? [] : spelled(field, reference[field])));
    if (keys.length === 0) continue;
    const group = new Set([reference, ...keys.flatMap((key) => [...(groupOfKey.get(key) ?? [])])]);
    const allKeys = [...group].flatMap((one) => IDENTIFIERS.flatMap((field) => (one[field] === null ? [] : spelled(field, one[field]))));
    for (const key of allKeys) groupOfKey.set(key, group);
  }
  return [...new Set(groupOfKey.values())]
    .filter((group) => group.size > 1)
    .map((group) => [...group].sort((a, b) => precedenceOf(a.id) - precedenceOf(b.id) || compareIds(a.id, b.id)));
}

/** Two different DOIs (or numbers) under one other identifier: somebody has mistaken one paper for another. */
const contradictsItself = (group: readonly ReferenceRecord[]): boolean =>
  IDENTIFIERS.some((field) => new Set(group.flatMap((one) => one[field]?.toLowerCase() ?? [])).size > 1);

/** One record of a publication: what the first leaves empty the others fill, and all sources are named. */
const mergeGroup = (group: readonly ReferenceRecord[]): ReferenceRecord =>
  group.reduce((first, second) => mergeRows(first as unknown as Row, second as unknown as Row).row as unknown as ReferenceRecord);

/**
 * Makes one reference of those that different sources have of the same publication, told by DOI,
 * PubMed or PubMed Central number. Who cites any of them cites the one that stays. A group whose
 * members have different numbers of one kind is left as it is, and reported.
 */
export const sameReferences: ReleaseJoin = {
  name: 'references to the same publication',
  apply(content, reportOf) {
    const kept = new Map<string, string>();
    const merged = new Map<string, ReferenceRecord>();
    for (const group of groupsOf(content.references)) {
      const [first, ...others] = group as [ReferenceRecord, ...ReferenceRecord[]];
      if (contradictsItself(group)) {
        const reason = `shares an identifier with ${others.map(({ id }) => id).join(', ')}, but their other identifiers differ; they are kept apart`;
        reportOf(first.sources[0] ?? 'release').doubtful({ file: null, record: first.id, field: null, code: 'references-differ', reason });
        continue;
      }
      merged.set(first.id, mergeGroup(group));
      for (const other of others) kept.set(other.id, first.id);
    }
    if (kept.size === 0) return content;
    const replace = (id: string): string => kept.get(id) ?? id;
    const cited = replaceLinks(content, 'references', replace);
    const references = content.references.flatMap((one) => (kept.has(one.id) ? [] : (merged.get(one.id) ?? one)));
    return { ...cited, references };
  },
};
