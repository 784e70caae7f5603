import { compareIds } from '../records/compare-ids.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { hypergeometricP } from './hypergeometric.ts';

/** Genes that stand at one event. */
export interface GeneSet {
  readonly id: string;
  readonly genes: ReadonlySet<string>;
}

export interface EnrichmentRequest {
  /** Gene ids of interest. */
  readonly genes: ReadonlySet<string>;
  /** Gene ids that were measured; null: every gene that is in a set. */
  readonly measured: ReadonlySet<string> | null;
  readonly sets: readonly GeneSet[];
  /** Sets with fewer measured genes are not tested. */
  readonly minSetSize: number;
}

export interface EnrichedSet {
  readonly id: string;
  /** Measured genes of the set. */
  readonly setSize: number;
  /** Genes of interest in the set, by id. */
  readonly matched: readonly string[];
  /** Odds of a gene of interest being in the set over those of another measured gene; null where it would be infinite or 0 over 0. */
  readonly oddsRatio: number | null;
  /** One-sided hypergeometric probability of so large an overlap. */
  readonly p: number;
  /** Benjamini-Hochberg over all sets tested. */
  readonly q: number;
}

export interface Enrichment {
  /** Sets with an overlap, by p, then id. */
  readonly sets: readonly EnrichedSet[];
  /** Sets that were tested, those without an overlap too. */
  readonly tested: number;
  /** Sets left out as too small. */
  readonly tooSmall: number;
  /** Measured genes that are in some set. */
  readonly background: number;
  /** Genes of interest in the background: what was drawn. */
  readonly drawn: number;
}

function oddsRatio(overlap: number, setSize: number, drawn: number, background: number): number | null {
  const others = (drawn - overlap) * (setSize - overlap);
  return others === 0 ? null : (overlap * (background - setSize - drawn + overlap)) / others;
}

/**
 * Which sets hold more of the genes of interest than chance would put there. The background is what
 * was measured and is in some set: a gene that nobody could find in a set tells nothing.
 */
export function enrichSets({ genes, measured, sets, minSetSize }: EnrichmentRequest): Enrichment {
  const inBackground = new Set(sets.flatMap((set) => [...set.genes].filter((gene) => measured === null || measured.has(gene))));
  const drawn = [...genes].filter((gene) => inBackground.has(gene)).length;
  const sized = sets.map((set) => ({ ...set, size: [...set.genes].filter((gene) => inBackground.has(gene)).length }));
  const testable = sized.filter(({ size }) => size >= minSetSize);
  const rows = testable.map(({ id, genes: held, size }) => {
    const matched = [...held].filter((gene) => genes.has(gene) && inBackground.has(gene)).sort(compareIds);
    const p = hypergeometricP({ population: inBackground.size, successes: size, draws: drawn, overlap: matched.length });
    return { id, setSize: size, matched, oddsRatio: oddsRatio(matched.length, size, drawn, inBackground.size), p };
  });
  const qValues = benjaminiHochberg(rows.map(({ p }) => p));
  return {
    sets: rows
      .map((row, at) => ({ ...row, q: qValues[at] as number }))
      .filter(({ matched }) => matched.length > 0)
      .sort((left, right) => left.p - right.p || compareIds(left.id, right.id)),
    tested: testable.length,
    tooSmall: sized.length - testable.length,
    background: inBackground.size,
    drawn,
  };
}
