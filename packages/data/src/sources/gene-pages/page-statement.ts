import type { GenePageSection } from '../../records/evidence.record.ts';

/** One thing that a gene page says, in its own words. */
export interface PageStatement {
  readonly section: GenePageSection;
  /** What kind of value it gives; null for prose. */
  readonly field: string | null;
  readonly text: string;
  /** The bare value; null where there is none to compare. */
  readonly value: string | null;
}
