import type { ClaimRecord, ConflictRecord, ReferenceRecord, SourceRecord } from '../records/evidence.record.ts';
import { provenance, TEST_SOURCE } from './provenance.factory.ts';

export const aReference = (id: string, more: Partial<ReferenceRecord> = {}): ReferenceRecord => ({
  type: 'Reference',
  id,
  kind: 'JOURNAL_ARTICLE',
  citation: `citation of ${id}`,
  year: null,
  doi: null,
  pmid: null,
  pmcid: null,
  link: null,
  stableIdentifier: true,
  readIn: null,
  textRead: null,
  citationBasis: null,
  note: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const aSource = (id: string = TEST_SOURCE, more: Partial<SourceRecord> = {}): SourceRecord => ({
  type: 'Source',
  id,
  name: id.replace('source:', ''),
  description: `The invented source ${id}.`,
  version: null,
  date: '2026-01-02',
  licence: 'CC0-1.0',
  licenceUrl: null,
  attribution: 'nobody',
  url: null,
  files: [],
  counts: [],
  rejected: 0,
  doubtful: 0,
  ...more,
});

export const aClaim = (id: string, gene: string, more: Partial<ClaimRecord> = {}): ClaimRecord => ({
  type: 'Claim',
  id,
  gene,
  page: 'page:test',
  section: 'FUNCTION',
  field: null,
  text: `text of ${id}`,
  value: null,
  verdicts: [],
  ...provenance({ basis: 'MACHINE_WRITTEN' }),
  ...more,
});

export const aConflict = (subject: string, field: string, more: Partial<ConflictRecord> = {}): ConflictRecord => ({
  type: 'Conflict',
  id: `conflict:${subject}/${field}`,
  subject,
  field,
  values: [],
  explanation: null,
  ...more,
});
