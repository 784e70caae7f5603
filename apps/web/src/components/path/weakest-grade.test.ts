import { describe, expect, it } from '@jest/globals';
import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { weakestCall, weakestGrade } from './weakest-grade.ts';

const step = (...calls: readonly (EvidenceCall | null)[]) => ({ relationship: { aops: { edges: calls.map((weightOfEvidence) => ({ weightOfEvidence })) } } });

describe('the weakest grade of a path', () => {
  it('is the lowest call of its steps', () => {
    expect(weakestGrade([step('HIGH'), step('MODERATE', 'HIGH')])).toBe('moderate');
    expect(weakestCall(['HIGH', 'LOW', null])).toBe('LOW');
  });

  it('does not take what nobody graded for weak', () => {
    expect(weakestGrade([step('HIGH'), step(null), step('NOT_SPECIFIED')])).toBe('high; 2 steps not graded');
    expect(weakestGrade([step(null), step()])).toBe('no step is graded');
  });
});
