import type { Provenance } from './provenance.ts';
import type { Basis, ConflictKind, ReferenceKind, Verdict } from './vocabularies.ts';

/** Something that can be read. Id: `iraop.reference:dutcher-2014`, `pubmed:12392763`. */
export interface ReferenceRecord {
  readonly type: 'Reference';
  readonly id: string;
  readonly kind: ReferenceKind | null;
  /** Null where a source gives an identifier only. */
  readonly citation: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly link: string | null;
  readonly stableIdentifier: boolean;
  /** Where the text was read: mirror, publisher, pubmed, pmc, other. */
  readonly readIn: string | null;
  /** How much of it was read. */
  readonly textRead: string | null;
  /** AS_READ, or PARTLY_RECALLED where parts of the citation were not seen. */
  readonly citationBasis: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** Whoever a release takes facts from. Id: `source:hgnc`. */
export interface SourceRecord {
  readonly type: 'Source';
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string | null;
  /** ISO date of the data, not of the download; null where unknown. */
  readonly date: string | null;
  /** SPDX id, e.g. `CC-BY-SA-4.0`; `NONE` where none is stated. */
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly attribution: string;
  readonly url: string | null;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  /** Records that were rejected, and those kept with a doubt; the report has them one by one. */
  readonly rejected: number;
  readonly doubtful: number;
}

/** A statement of a page about a gene, with what checks found. Id: `claim:il2/claim-07`. */
export interface ClaimRecord extends Provenance {
  readonly type: 'Claim';
  readonly id: string;
  /** Gene id. */
  readonly gene: string;
  /** Page (RelatedResource) on which it stands, e.g. `page:gene-information-for-il2`. */
  readonly page: string;
  readonly section: GenePageSection;
  /** What kind of value the claim gives (`hgncId`, `location` ...); null for prose. */
  readonly field: string | null;
  /** The words of the page where it was read, otherwise the reviewer's paraphrase. */
  readonly text: string;
  /** The bare value, where the claim gives one. */
  readonly value: string | null;
  readonly verdicts: readonly ClaimVerdict[];
}

export const GENE_PAGE_SECTIONS = [
  'FUNCTION',
  'LOCATION_AND_ALIASES',
  'EXTERNAL_IDS',
  'AMINO_ACID_MUTATIONS',
  'SOMATIC_VARIANTS',
  'RELATED_DISEASE',
  'TREATMENT_AND_PROGNOSIS',
  'DRUG_RESPONSE',
  'RELATED_PAPERS',
  'NOTICE',
] as const;
export type GenePageSection = (typeof GENE_PAGE_SECTIONS)[number];

/** What a reviewer, or a rule, found of a claim. */
export interface ClaimVerdict {
  readonly by: 'REVIEW' | 'RULE';
  readonly verdict: Verdict;
  readonly rightValue: string | null;
  readonly reason: string | null;
  readonly references: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** Two sources disagree on a value. Id: `conflict:HGNC:6001/hgncId`. */
export interface ConflictRecord {
  readonly type: 'Conflict';
  readonly id: string;
  /** Node id. */
  readonly subject: string;
  readonly field: string;
  /** Left out: a disagreement. */
  readonly kind?: ConflictKind;
  readonly values: readonly ConflictValue[];
  readonly explanation: string | null;
}

export interface ConflictValue {
  readonly value: string;
  readonly sources: readonly string[];
  readonly basis: Basis;
}
