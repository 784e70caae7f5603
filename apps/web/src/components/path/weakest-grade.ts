import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';

/** From weak to strong. What nobody graded is not weak: it counts apart. */
const FROM_WEAK = ['LOW', 'MODERATE', 'HIGH'] as const satisfies readonly EvidenceCall[];

/** The weakest of some calls; null where none grades anything. */
export const weakestCall = (calls: readonly (EvidenceCall | null)[]): EvidenceCall | null => FROM_WEAK.find((call) => calls.includes(call)) ?? null;

interface GradedStep {
  readonly relationship: { readonly aops: { readonly edges: readonly { readonly weightOfEvidence: EvidenceCall | null }[] } };
}

/** How strong the weakest step of a path is held to be, and how many steps nobody graded. */
export function weakestGrade(steps: readonly GradedStep[]): string {
  const calls = steps.map(({ relationship }) => weakestCall(relationship.aops.edges.map(({ weightOfEvidence }) => weightOfEvidence)));
  const weakest = weakestCall(calls);
  if (weakest === null) return 'no step is graded';
  const ungraded = calls.filter((call) => call === null).length;
  return ungraded === 0 ? CALL_WORDS[weakest].word : `${CALL_WORDS[weakest].word}; ${counted(ungraded, 'step')} not graded`;
}
