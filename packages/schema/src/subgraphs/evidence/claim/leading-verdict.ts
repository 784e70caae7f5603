import type { ClaimRecord, ClaimVerdict } from '@sequela/data';

/** The verdict that a claim is shown with: a review looked at more than a rule does. */
export const leadingVerdict = (claim: Pick<ClaimRecord, 'verdicts'>): ClaimVerdict | undefined =>
  claim.verdicts.find(({ by }) => by === 'REVIEW') ?? claim.verdicts.find(({ by }) => by === 'RULE');
