import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { isBroken } from '../../graphql/broken-part.ts';
import { counted } from '../../wording/count.ts';
import { ADJACENCY_WORDS } from '../../wording/evidence-vocabulary.ts';
import { relationshipPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { CallMark } from '../evidence/call-mark.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { firstWords } from './first-words.ts';
import styles from './reading.module.css';

export const RelationshipReading_keyEventRelationship = graphql(`
  fragment RelationshipReading_keyEventRelationship on KeyEventRelationship {
    id
    basis
    status
    statusByAop { aop status }
    referenceCount
    biologicalPlausibility { call text }
    empiricalSupport { call text }
    uncertainties
    contradictions { statement }
    aops(first: 100) {
      edges {
        adjacency
        weightOfEvidence
        quantitativeUnderstanding { call text }
        node { id }
      }
    }
  }
`);

/** A relationship in short: what its AOP says of it, what speaks for it and against it. */
export function RelationshipReading({ relationship: masked, aop }: { readonly relationship: FragmentType<typeof RelationshipReading_keyEventRelationship>; readonly aop: string }) {
  const relationship = readFragment(RelationshipReading_keyEventRelationship, masked);
  const { biologicalPlausibility: plausibility, empiricalSupport: support, contradictions } = relationship;
  const here = relationship.aops.edges.find(({ node }) => node.id === aop);
  const status = relationship.statusByAop.find((each) => each.aop === aop)?.status ?? relationship.status;
  const text = [plausibility?.text, support?.text].find((each) => each != null && each.trim() !== '') ?? null;
  return (
    <>
      {text !== null && <p className={styles.text}>{firstWords(text)}</p>}
      <FactList
        facts={[
          { name: 'Status', value: <StatusMark status={status} told /> },
          { name: 'Adjacency', value: here?.adjacency == null ? 'not stated' : ADJACENCY_WORDS[here.adjacency] },
          { name: 'Weight of evidence', value: <CallMark call={here?.weightOfEvidence ?? null} spelled /> },
          { name: 'Biological plausibility', value: <CallMark call={plausibility?.call ?? null} text={plausibility?.text ?? null} spelled /> },
          { name: 'Empirical support', value: <CallMark call={support?.call ?? null} text={support?.text ?? null} spelled /> },
          { name: 'Quantitative understanding', value: <CallMark call={here?.quantitativeUnderstanding?.call ?? null} text={here?.quantitativeUnderstanding?.text ?? null} spelled /> },
          { name: 'Uncertainties', value: relationship.uncertainties === null ? null : firstWords(relationship.uncertainties) },
          { name: 'Against it', value: isBroken('contradictions') ? 'could not be read' : contradictions.length === 0 ? null : <Statements statements={contradictions.map(({ statement }) => statement)} /> },
          { name: 'How known', value: `${BASIS_WORDS[relationship.basis].word}, ${counted(relationship.referenceCount, 'reference')}` },
        ]}
      />
      <p className={styles.more}>
        <PortalLink href={relationshipPath(relationship.id)}>All about this relationship</PortalLink>
      </p>
    </>
  );
}

const Statements = ({ statements }: { readonly statements: readonly string[] }) => (
  <ul>
    {statements.map((statement) => (
      <li key={statement}>{statement}</li>
    ))}
  </ul>
);
