import type { ClaimVerdict } from '../../../records/evidence.record.ts';

/** What a rule finds of one value; the same for every page. */
export type RuleFinding = Pick<ClaimVerdict, 'verdict' | 'rightValue' | 'reason'>;

export const confirmed = (rightValue: string, reason: string | null = null): RuleFinding => ({ verdict: 'CONFIRMED', rightValue, reason });
export const contradicted = (rightValue: string | null, reason: string): RuleFinding => ({ verdict: 'CONTRADICTED', rightValue, reason });
export const unverifiable = (reason: string): RuleFinding => ({ verdict: 'UNVERIFIABLE', rightValue: null, reason });
