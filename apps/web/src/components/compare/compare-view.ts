import { MAX_TEXT } from '../search/max-text.ts';
import type { SearchParams } from '../ui/search-params.ts';

export const COMPARED_KINDS = ['aops', 'outcomes'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** What is compared; kept in the address. */
export interface CompareView {
  readonly kind: ComparedKind;
  /** Ids or words, as a person wrote them. */
  readonly of: readonly string[];
}

/** More columns cannot be read. */
export const MOST_COMPARED = 6;

/**
 * Reads an address: `?kind=outcomes&of=...&of=...`, or as people write it, `?outcome=...&outcome=...` or `?aop=...`.
 * What stands twice counts once.
 */
export function readCompareView({ kind, of, aop, outcome }: SearchParams): CompareView {
  const known = COMPARED_KINDS.find((each) => each === kind) ?? (outcome === undefined ? 'aops' : 'outcomes');
  const texts = [of, known === 'aops' ? aop : outcome].flatMap((value) => value ?? []).map((text) => text.trim().slice(0, MAX_TEXT)).filter((text) => text !== '');
  return { kind: known, of: [...new Set(texts)].slice(0, MOST_COMPARED) };
}

/** The address of a comparison. */
export function compareHref({ kind, of }: CompareView): string {
  const params = new URLSearchParams([...(kind === 'aops' ? [] : [['kind', kind]]), ...of.map((text) => ['of', text])]);
  return `/compare?${params.toString()}`;
}
