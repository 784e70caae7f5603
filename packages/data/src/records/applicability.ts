import type { EvidenceCall, Sex } from './vocabularies.ts';

/**
 * For whom a pathway, event or relationship is stated to hold. What is not listed is unstated, which
 * is not the same as "does not apply".
 */
export interface Applicability {
  readonly taxa: readonly TaxonApplicability[];
  readonly sexes: readonly { readonly sex: Sex; readonly evidence: EvidenceCall | null }[];
  /** Life stages in the words of the source, e.g. `Adult`, `Not Otherwise Specified`. */
  readonly lifeStages: readonly { readonly lifeStage: string; readonly evidence: EvidenceCall | null }[];
}

export interface TaxonApplicability {
  /** Id of a record of the table `taxa`. */
  readonly taxon: string;
  readonly evidence: EvidenceCall | null;
}

/**
 * A species or a group of them. Id: `NCBITaxon:9606`, or `aop.taxon:12` where AOP-Wiki has one that
 * NCBI Taxonomy does not know.
 */
export interface TaxonRecord {
  readonly id: string;
  /** Scientific name, or the source's word where there is none. */
  readonly name: string;
  /** Everyday name, e.g. `human`. */
  readonly commonName: string | null;
  /** Other words for it, e.g. `mice`. */
  readonly synonyms: readonly string[];
  /** Ids that were merged into it: who names one of them means this taxon. */
  readonly aliases?: readonly string[];
  /** NCBI's rank, e.g. `species`, `class`, `clade`; null where unknown. */
  readonly rank: string | null;
  /** Id of the group above it, if a source of the release has it. */
  readonly parent: string | null;
  readonly sources: readonly string[];
}
