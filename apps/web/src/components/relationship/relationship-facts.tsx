import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { EVIDENCE_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { CallMark } from '../evidence/call-mark.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import { FactList } from '../ui/fact-list.tsx';

export const RelationshipFacts_keyEventRelationship = graphql(`
  fragment RelationshipFacts_keyEventRelationship on KeyEventRelationship {
    basis
    evidenceKind
    evidenceNote
    regimenNote
    context { ...StatementContext_evidenceContext }
    biologicalPlausibility { call text }
    empiricalSupport { call text }
  }
`);

/** The evidence of a relationship in short facts. */
export function RelationshipFacts({ relationship: masked }: { readonly relationship: FragmentType<typeof RelationshipFacts_keyEventRelationship> }) {
  const { basis, evidenceKind, evidenceNote, regimenNote, context, biologicalPlausibility, empiricalSupport } = readFragment(RelationshipFacts_keyEventRelationship, masked);
  return (
    <FactList
      facts={[
        { name: 'Biological plausibility', value: <CallMark call={biologicalPlausibility?.call ?? null} text={biologicalPlausibility?.text ?? null} spelled /> },
        { name: 'Empirical support', value: <CallMark call={empiricalSupport?.call ?? null} text={empiricalSupport?.text ?? null} spelled /> },
        { name: 'Kind of evidence', value: evidenceKind === null ? evidenceNote : [EVIDENCE_KIND_WORDS[evidenceKind], evidenceNote].filter((words) => words !== null).join('. ') },
        { name: 'Seen in', value: context && <StatementContext context={context} /> },
        { name: 'Depends on the dosing', value: regimenNote },
        { name: 'How known', value: `${BASIS_WORDS[basis].word}: ${BASIS_WORDS[basis].meaning}` },
      ]}
    />
  );
}
