import type { EvidenceContext, Provenance } from '../records/provenance.ts';

/** Invented records with honest defaults: a test states only what it is about. Their source is `source:test`. */
export const TEST_SOURCE = 'source:test';

export const provenance = (more: Partial<Provenance> = {}): Provenance => ({
  basis: 'CURATED',
  sources: [TEST_SOURCE],
  references: [],
  referencesInherited: false,
  ...more,
});

export const context = (more: Partial<EvidenceContext> = {}): EvidenceContext => ({
  taxa: [],
  system: null,
  withStressor: null,
  tissue: null,
  ...more,
});
