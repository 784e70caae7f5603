import type { Basis, EvidenceSystem } from './vocabularies.ts';

/** Where a fact comes from and how it is known. Every association, relationship and claim has one. */
export interface Provenance {
  readonly basis: Basis;
  /** Source ids (`source:aop-wiki-tables`), at least one, sorted. */
  readonly sources: readonly string[];
  /** Reference ids; empty where the source gives none. */
  readonly references: readonly string[];
  /** True where the references are those of the event that the fact stands at, not the fact's own. */
  readonly referencesInherited: boolean;
}

/** An ontology term as the source wrote it; the id is null where the source gives a label only. */
export interface Term {
  readonly id: string | null;
  readonly label: string;
}

/** A species: NCBI Taxonomy CURIE, the scientific name, and the word that sources use. */
export interface Taxon {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** In what a fact was seen. Lists are empty and values null where the source does not say. */
export interface EvidenceContext {
  readonly taxa: readonly Taxon[];
  /** The strongest kind of study among the references. */
  readonly system: EvidenceSystem | null;
  /** True: at least one reference gave or added the pathway's stressor; false: none did; null: unknown. */
  readonly withStressor: boolean | null;
  readonly tissue: Term | null;
}

/** A statement of sources that disagree. */
export interface Contradiction {
  readonly statement: string;
  readonly references: readonly string[];
}

/** References that count for the named pathways only, wherever they stand within the record. */
export interface EvidenceScope {
  readonly references: readonly string[];
  readonly aops: readonly string[];
}
