import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { ADJACENCY_WORDS } from '../../wording/evidence-vocabulary.ts';
import { aopPath } from '../../wording/route.ts';
import { CallMark, Nothing } from '../evidence/call-mark.tsx';
import evidenceStyles from '../evidence/evidence-table.module.css';
import { StatusMark } from '../marks/status-mark.tsx';
import { LongText } from '../text/long-text.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './relationship-aops.module.css';

export const RelationshipAops_keyEventRelationship = graphql(`
  fragment RelationshipAops_keyEventRelationship on KeyEventRelationship {
    status
    statusByAop { aop status reason }
    aops(first: 500) {
      edges {
        cursor
        adjacency
        weightOfEvidence
        quantitativeUnderstanding { call text html: text(format: HTML) }
        node { id title }
      }
    }
  }
`);

/** What each AOP says of the relationship: adjacency and grades belong to the pair, not to the relationship. */
export function RelationshipAops({ relationship: masked }: { readonly relationship: FragmentType<typeof RelationshipAops_keyEventRelationship> }) {
  const { status, statusByAop, aops } = readFragment(RelationshipAops_keyEventRelationship, masked);
  return (
    <ScrollRegion label="What each AOP says of it, scrolls sideways">
      <table className={`${evidenceStyles.table} ${styles.table}`}>
        <caption className={evidenceStyles.caption}>Adjacency and grades as each AOP gives them.</caption>
        <thead>
          <tr>
            <th scope="col">AOP</th>
            <th scope="col">Adjacency</th>
            <th scope="col">Weight of evidence</th>
            <th scope="col">Quantitative understanding</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {aops.edges.map(({ cursor, adjacency, weightOfEvidence, quantitativeUnderstanding, node }) => {
            const own = statusByAop.find(({ aop }) => aop === node.id);
            return (
              <tr key={cursor}>
                <th scope="row">
                  <PortalLink href={aopPath(node.id)}>{node.title}</PortalLink>
                </th>
                <td>{adjacency === null ? <Nothing word="not stated" /> : ADJACENCY_WORDS[adjacency]}</td>
                <td>
                  <CallMark call={weightOfEvidence} />
                </td>
                <td>
                  <CallMark call={quantitativeUnderstanding?.call ?? null} text={quantitativeUnderstanding?.text ?? null} />
                  {quantitativeUnderstanding?.html != null && <LongText html={quantitativeUnderstanding.html} />}
                </td>
                <td>
                  {own === undefined && status === null ? <Nothing word="not stated" /> : <StatusMark status={own?.status ?? status} />}
                  {own?.reason != null && <p>{own.reason}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
