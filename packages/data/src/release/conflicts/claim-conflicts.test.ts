import { describe, expect, it } from '@jest/globals';
import type { ClaimVerdict } from '../../records/evidence.record.ts';
import { aClaim } from '../../testing/evidence.factory.ts';
import { aGene } from '../../testing/gene.factory.ts';
import { findClaimConflicts } from './claim-conflicts.ts';

const gene = aGene('HGNC:6001', 'IL2', { location: '4q27', aliases: ['IL-2', 'TCGF'], sources: ['source:cellphonedb', 'source:hgnc'] });

const verdict = (by: ClaimVerdict['by'], found: ClaimVerdict['verdict'], reason: string): ClaimVerdict => ({
  by,
  verdict: found,
  rightValue: null,
  reason,
  references: [],
  basis: 'STATED',
  sources: [],
});

const claim = (number: number, field: string | null, value: string | null, ...verdicts: readonly ClaimVerdict[]) =>
  aClaim(`claim:il2/claim-0${number}`, 'HGNC:6001', { field, value, verdicts, sources: ['source:gene-pages', 'source:il2-fact-check'] });

describe('conflicts between claims and gene records', () => {
  it('set the claimed value against the record, with the reason of the review', () => {
    const wrong = claim(7, 'hgncId', 'HGNC:5979', verdict('RULE', 'CONTRADICTED', 'by rule'), verdict('REVIEW', 'CONTRADICTED', 'by review'));
    expect(findClaimConflicts([wrong], [gene])).toEqual([
      {
        type: 'Conflict',
        id: 'conflict:HGNC:6001/hgncId',
        subject: 'HGNC:6001',
        field: 'hgncId',
        values: [
          { value: 'HGNC:5979', sources: ['source:gene-pages'], basis: 'MACHINE_WRITTEN' },
          { value: 'HGNC:6001', sources: ['source:hgnc'], basis: 'CURATED' },
        ],
        explanation: 'by review',
      },
    ]);
  });

  it('join several wrong values of one field', () => {
    const wrong = verdict('RULE', 'CONTRADICTED', 'of another gene');
    const [conflict, ...more] = findClaimConflicts([claim(2, 'alias', 'B', wrong), claim(1, 'alias', 'A', wrong)], [gene]);
    expect(more).toEqual([]);
    expect(conflict?.values.map(({ value }) => value)).toEqual(['A', 'B', 'IL-2, TCGF']);
    expect(conflict?.explanation).toBe('of another gene');
  });

  it('come of the review where it and the rule differ', () => {
    const cleared = claim(1, 'location', '4q2', verdict('RULE', 'CONTRADICTED', 'wider'), verdict('REVIEW', 'CONFIRMED', 'fine'));
    const found = claim(2, 'alias', 'drug', verdict('RULE', 'UNVERIFIABLE', 'not listed'), verdict('REVIEW', 'CONTRADICTED', 'a drug'));
    expect(findClaimConflicts([cleared, found], [gene]).map(({ field }) => field)).toEqual(['alias']);
  });

  it('need a value, a field that genes have, and a gene', () => {
    const wrong = verdict('REVIEW', 'CONTRADICTED', 'no');
    const claims = [claim(1, null, null, wrong), claim(2, 'doi', '10.x', wrong), claim(3, 'omimId', '1', wrong), claim(4, 'symbol', null, wrong)];
    expect(findClaimConflicts(claims, [gene])).toEqual([]);
    expect(findClaimConflicts([claim(5, 'symbol', 'IL3', wrong)], [])).toEqual([]);
  });

  it('name the reviewer where the page was not read', () => {
    const paraphrase = { ...claim(7, 'hgncId', 'HGNC:5979', verdict('REVIEW', 'CONTRADICTED', 'x')), sources: ['source:il2-fact-check'] };
    expect(findClaimConflicts([paraphrase], [gene])[0]?.values[0]?.sources).toEqual(['source:il2-fact-check']);
  });
});
