import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { EvidenceTable_AopFragment as EvidenceAop } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { ADJACENCY_WORDS, RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath, relationshipPath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import type { Chain, ChainEvent } from '../chain/chain.ts';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { CallMark, Nothing } from './call-mark.tsx';
import styles from './evidence-table.module.css';

export const EvidenceTable_aop = graphql(`
  fragment EvidenceTable_aop on Aop {
    id
    keyEvents(first: 500) {
      edges {
        essentiality { call text interventions { id } }
        node { id }
      }
    }
    relationships(first: 500) {
      edges {
        adjacency
        weightOfEvidence
        quantitativeUnderstanding { call text }
        node {
          id
          effect
          status
          statusByAop { aop status }
          biologicalPlausibility { call text }
          empiricalSupport { call text }
          contradictions { statement }
          referenceCount
          upstream { id }
          downstream { id }
        }
      }
    }
  }
`);

type RelationshipEdge = EvidenceAop['relationships']['edges'][number];
type Essentiality = EvidenceAop['keyEvents']['edges'][number]['essentiality'];

const HEADS = ['Relationship', 'Adjacency', 'Plausibility', 'Empirical support', 'Weight of evidence', 'Quantitative understanding', 'Against it', 'References', 'Status'] as const;
const COUNTED: ReadonlySet<string> = new Set(['Against it', 'References']);

/** One table per AOP: each event with its role and essentiality, and below it every relationship that leaves it. */
export function EvidenceTable({ aop: masked, chain, title }: { readonly aop: FragmentType<typeof EvidenceTable_aop>; readonly chain: Chain; readonly title: string }) {
  const { id, keyEvents, relationships } = readFragment(EvidenceTable_aop, masked);
  const places = new Map(chain.events.map((event) => [event.id, event]));
  const essentialities = new Map(keyEvents.edges.map(({ node, essentiality }) => [node.id, essentiality]));
  const numberOf = ({ node }: RelationshipEdge): number => places.get(node.downstream.id)?.number ?? 0;
  return (
    <ScrollRegion label={`Evidence of ${title}, scrolls sideways`}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          Events in causal order, each with its role and how essential it is held to be; below each event the relationships that leave it. Letters: H high, M moderate, L low. A dash: this release holds nothing, which is not the same as weak.
        </caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={COUNTED.has(head) ? styles.count : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {chain.events.map((event) => (
          <tbody key={event.id}>
            <EventRow event={event} essentiality={essentialities.get(event.id)} />
            {relationships.edges
              .filter(({ node }) => node.upstream.id === event.id)
              .sort((one, other) => numberOf(one) - numberOf(other))
              .map((edge) => (
                <RelationshipRow key={edge.node.id} edge={edge} aop={id} to={places.get(edge.node.downstream.id)} />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function EventRow({ event, essentiality }: { readonly event: ChainEvent; readonly essentiality: Essentiality | undefined }) {
  return (
    <tr className={styles.event}>
      <th scope="rowgroup">
        <span className={styles.name}>
          <span className={styles.number}>{event.number}</span>
          <RoleShape role={event.role} />
          <PortalLink href={eventPath(event.id)}>{event.title}</PortalLink>
        </span>
      </th>
      <td colSpan={HEADS.length - 1}>
        <span className={styles.facts}>
          <span>{ROLE_WORDS[event.role]}</span>
          {essentiality !== undefined && (
            <span>
              Essentiality: <CallMark call={essentiality.call} text={essentiality.text} />
            </span>
          )}
          {essentiality !== undefined && essentiality.interventions.length > 0 && <a href="#essentiality">{counted(essentiality.interventions.length, 'experiment')}</a>}
        </span>
      </td>
    </tr>
  );
}

function RelationshipRow({ edge, aop, to }: { readonly edge: RelationshipEdge; readonly aop: string; readonly to: ChainEvent | undefined }) {
  const { adjacency, weightOfEvidence, quantitativeUnderstanding, node } = edge;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.number}>
            <span aria-hidden="true">{node.effect === 'INHIBITS' ? '⊣' : '→'}</span> {to?.number}
          </span>
          <PortalLink href={relationshipPath(node.id)} className={styles.link}>
            <span className="visually-hidden">{RELATIONSHIP_WORDS[node.effect]} </span>
            {to?.title ?? node.downstream.id}
          </PortalLink>
        </span>
      </th>
      <td>{adjacency === null ? <Nothing word="not stated" /> : ADJACENCY_WORDS[adjacency]}</td>
      <td>
        <CallMark call={node.biologicalPlausibility?.call ?? null} text={node.biologicalPlausibility?.text ?? null} />
      </td>
      <td>
        <CallMark call={node.empiricalSupport?.call ?? null} text={node.empiricalSupport?.text ?? null} />
      </td>
      <td>
        <CallMark call={weightOfEvidence} />
      </td>
      <td>
        <CallMark call={quantitativeUnderstanding?.call ?? null} text={quantitativeUnderstanding?.text ?? null} />
      </td>
      <td className={styles.count}>{node.contradictions.length || <Nothing word="none in this release" />}</td>
      <td className={styles.count}>{node.referenceCount || <Nothing word="none in this release" />}</td>
      <td>{statusIn(node, aop)}</td>
    </tr>
  );
}

/** Its status in this AOP, where that differs, or everywhere. */
function statusIn(node: RelationshipEdge['node'], aop: string) {
  const status = node.statusByAop.find((each) => each.aop === aop)?.status ?? node.status;
  return status === null ? <Nothing word="not stated" /> : <StatusMark status={status} />;
}
