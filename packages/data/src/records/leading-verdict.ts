import type { ClaimRecord, ClaimVerdict } from './evidence.record.ts';

/** The verdict that a claim is shown with: a review looked at more than a rule does. */
export const leadingVerdict = ({ verdicts }: Pick<ClaimRecord, 'verdicts'>): ClaimVerdict | undefined =>
  verdicts.find(({ by }) => by === 'REVIEW') ?? verdicts[0];
