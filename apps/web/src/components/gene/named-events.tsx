import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { NamedEvent_GeneKeyEventEdgeFragment as Edge } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { eventPath } from '../../wording/route.ts';
import items from '../ui/item-list.module.css';
import { PortalLink } from '../ui/portal-link.tsx';
import { SectionPages } from '../ui/section-pages.tsx';
import { pageOf, type GenePaging } from './gene-view.ts';
import styles from './named-events.module.css';

export const NamedEvent_geneKeyEventEdge = graphql(`
  fragment NamedEvent_geneKeyEventEdge on GeneKeyEventEdge {
    cursor
    basis
    misleading { alias reason verdict }
    node { id title }
  }
`);

interface NamedEventsProps {
  readonly symbol: string;
  readonly edges: readonly Edge[];
  readonly paging: GenePaging;
}

/** Names that a reviewer found to mean something else stand apart; another doubt stays with its event. */
export const isMisleading = ({ misleading }: Edge): boolean => misleading?.verdict === 'MISLEADING';

/** Events in whose text the name of the gene was found, at which nothing else is said of it. */
export const namedOnly = (edges: readonly FragmentType<typeof NamedEvent_geneKeyEventEdge>[], reported: ReadonlySet<string>): readonly Edge[] =>
  readFragment(NamedEvent_geneKeyEventEdge, edges).filter(({ node }) => !reported.has(node.id));

/** The list of bare mentions: titles only, since no more is known. */
export function NamedEvents({ symbol, edges, paging }: NamedEventsProps) {
  const named = edges.filter((edge) => !isMisleading(edge));
  const { shown, ...pages } = pageOf(named, paging, 'named', 'named', 40);
  const wrong = edges.filter(isMisleading);
  return (
    <>
      <ul className={items.list}>
        {shown.map(({ cursor, basis, misleading, node }) => (
          <li key={cursor} className={items.item}>
            <span className={styles.named}>{symbol}</span> in <PortalLink href={eventPath(node.id)}>{node.title}</PortalLink>
            {basis === 'TEXT_MINED' && <span className={styles.soft}>found by a program only</span>}
            {misleading !== null && (
              <span className={styles.soft}>
                doubtful: “{misleading.alias}” {misleading.reason}
              </span>
            )}
          </li>
        ))}
      </ul>
      <SectionPages label="Pages: events that only name it" {...pages} />
      {wrong.length > 0 && (
        <details className={styles.wrong}>
          <summary>{counted(wrong.length, 'match', 'matches')} left out: the name means something else there</summary>
          <ul>
            {wrong.map(({ cursor, misleading, node }) => (
              <li key={cursor}>
                <PortalLink href={eventPath(node.id)}>{node.title}</PortalLink>: “{misleading?.alias}”, {misleading?.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
