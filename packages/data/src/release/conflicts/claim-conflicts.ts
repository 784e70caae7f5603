import { compareIds } from '../../records/compare-ids.ts';
import type { ClaimRecord, ConflictRecord, ConflictValue } from '../../records/evidence.record.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import { leadingVerdict } from '../../records/leading-verdict.ts';
import { isIdentifierField, knownIdentifiers } from '../../sources/gene-pages/checks/check-identifier.ts';

const HGNC = 'source:hgnc';
const REVIEW_ONLY = 'source:il2-fact-check';

/** What the gene record has for a field of a claim; empty where it has nothing to set against it. */
function recordValues(field: string, gene: GeneRecord): readonly string[] {
  if (isIdentifierField(field)) return knownIdentifiers(field, gene);
  switch (field) {
    case 'symbol':
      return [gene.symbol];
    case 'location':
      return gene.location === null ? [] : [gene.location];
    case 'alias':
      return [...gene.aliases, ...gene.previousSymbols];
    default:
      return [];
  }
}

/** The page is what disagrees, not who checked it. */
function claimant({ sources }: ClaimRecord): readonly string[] {
  const pages = sources.filter((source) => source !== REVIEW_ONLY);
  return pages.length > 0 ? pages : sources;
}

const claimedValue = (claim: ClaimRecord, value: string): ConflictValue => ({ value, sources: claimant(claim), basis: claim.basis });

function conflictOf(gene: GeneRecord, field: string, claims: readonly ClaimRecord[]): ConflictRecord | null {
  const known = recordValues(field, gene);
  if (known.length === 0) return null;
  const claimed = new Map(claims.flatMap((claim) => (claim.value === null ? [] : [[claim.value, claimedValue(claim, claim.value)] as const])));
  const reasons = claims.flatMap((claim) => leadingVerdict(claim)?.reason ?? []);
  return {
    type: 'Conflict',
    id: `conflict:${gene.id}/${field}`,
    subject: gene.id,
    field,
    values: [...claimed.values(), { value: known.join(', '), sources: gene.sources.includes(HGNC) ? [HGNC] : gene.sources, basis: 'CURATED' }],
    explanation: reasons.length === 0 ? null : [...new Set(reasons)].join(' '),
  };
}

/**
 * The values on which pages and gene records disagree: one conflict for each gene and field with a
 * claim that was found wrong (by its review, or by a rule where it has none). The claimed values come
 * first; they stand nowhere else in a gene.
 */
export function findClaimConflicts(claims: readonly ClaimRecord[], genes: readonly GeneRecord[]): readonly ConflictRecord[] {
  const wrong = new Map<string, { readonly gene: string; readonly field: string; readonly claims: ClaimRecord[] }>();
  const sorted = claims.filter((claim) => leadingVerdict(claim)?.verdict === 'CONTRADICTED').sort((left, right) => compareIds(left.id, right.id));
  for (const claim of sorted) {
    const { gene, field, value } = claim;
    if (field === null || value === null) continue;
    const key = `${gene} ${field}`;
    const group = wrong.get(key) ?? { gene, field, claims: [] };
    group.claims.push(claim);
    wrong.set(key, group);
  }
  if (wrong.size === 0) return [];
  const wanted = new Set([...wrong.values()].map(({ gene }) => gene));
  const byId = new Map(genes.filter(({ id }) => wanted.has(id)).map((gene) => [gene.id, gene]));
  return [...wrong.values()].flatMap((group) => {
    const gene = byId.get(group.gene);
    return (gene === undefined ? null : conflictOf(gene, group.field, group.claims)) ?? [];
  });
}
