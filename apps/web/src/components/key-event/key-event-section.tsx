import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { anchorOf, statementAnchor } from '../../wording/anchor.ts';
import { counted, listed } from '../../wording/count.ts';
import { eventPath } from '../../wording/route.ts';
import { LEVEL_WORDS, ROLE_WORDS } from '../../wording/vocabulary.ts';
import type { ChainEvent } from '../chain/chain.ts';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { CellStatement, CellStatement_cellAssociationEdge } from '../statement/cell-statement.tsx';
import { Contradictions } from '../statement/contradictions.tsx';
import { GeneStatement, GeneStatement_geneAssociationEdge } from '../statement/gene-statement.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import { StatementColumn } from '../statement/statement-column.tsx';
import { PhoneFold } from '../ui/phone-fold.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './key-event-section.module.css';

export const KeyEventSection_keyEvent = graphql(`
  fragment KeyEventSection_keyEvent on KeyEvent {
    id
    title
    description
    level
    status
    statusReason
    sourceUrl
    direction { value }
    tissue { label }
    context { ...StatementContext_evidenceContext }
    references { id }
    contradictions { ...Contradictions_contradiction }
    cytokines(filter: $genes) { edges { ...GeneStatement_geneAssociationEdge } }
    receptors(filter: $genes) { edges { ...GeneStatement_geneAssociationEdge } }
    cellTypes(filter: $cells) { edges { ...CellStatement_cellAssociationEdge } }
  }
`);

interface KeyEventSectionProps {
  readonly event: FragmentType<typeof KeyEventSection_keyEvent>;
  readonly place: ChainEvent;
  readonly citations: Citations;
  /** "with human evidence": what else a statement must be to stand here; empty for all. */
  readonly narrowed: string;
}

/** All that is reported at one event of a chain. */
export function KeyEventSection({ event: masked, place, citations, narrowed }: KeyEventSectionProps) {
  const event = readFragment(KeyEventSection_keyEvent, masked);
  const cytokines = readFragment(GeneStatement_geneAssociationEdge, event.cytokines.edges);
  const receptors = readFragment(GeneStatement_geneAssociationEdge, event.receptors.edges);
  const cells = readFragment(CellStatement_cellAssociationEdge, event.cellTypes.edges);
  const anchors = firstAnchors(event.id, [...cytokines, ...receptors, ...cells]);
  const placing = [event.level && `${LEVEL_WORDS[event.level]} level`, event.tissue?.label].filter((word) => word != null && word !== '');
  return (
    <li id={anchorOf(event.id)} className={styles.event} data-part="">
      <header className={styles.head}>
        <span className={styles.number}>{place.number}</span>
        <RoleShape role={place.role} />
        <h3>
          <PortalLink href={eventPath(event.id)}>{event.title}</PortalLink>
        </h3>
      </header>
      <p className={styles.facts}>
        <span>{ROLE_WORDS[place.role]}</span>
        <DirectionMark value={event.direction?.value ?? null} />
        <StatusMark status={event.status} />
        {placing.length > 0 && <span>{placing.join(', ')}</span>}
        {event.context !== null && <StatementContext context={event.context} />}
        <ReferenceNumbers references={event.references} citations={citations} />
        <code>{event.id}</code>
      </p>
      {event.description !== null && <p className={styles.description}>{event.description}</p>}
      {event.statusReason !== null && <p className={styles.description}>{event.statusReason}</p>}
      <Contradictions contradictions={event.contradictions} citations={citations} />
      {anchors.size === 0 ? (
        <p className={styles.none}>No cytokine, receptor or cell type reported here {narrowed} in this release.</p>
      ) : (
        <PhoneFold summary={summed(cytokines, receptors, cells)}>
          <div className={styles.columns}>
            <StatementColumn title="Cytokines" subjects={subjectsOf(cytokines)} narrowed={narrowed}>
              {event.cytokines.edges.map((edge, at) => (
                <GeneStatement key={cytokines[at]?.cursor} edge={edge} anchor={anchors.get(cytokines[at])} citations={citations} />
              ))}
            </StatementColumn>
            <StatementColumn title="Receptors" subjects={subjectsOf(receptors)} narrowed={narrowed}>
              {event.receptors.edges.map((edge, at) => (
                <GeneStatement key={receptors[at]?.cursor} edge={edge} anchor={anchors.get(receptors[at])} citations={citations} />
              ))}
            </StatementColumn>
            <StatementColumn title="Cell types" subjects={subjectsOf(cells)} narrowed={narrowed}>
              {event.cellTypes.edges.map((edge, at) => (
                <CellStatement key={cells[at]?.cursor} edge={edge} anchor={anchors.get(cells[at])} citations={citations} />
              ))}
            </StatementColumn>
          </div>
        </PhoneFold>
      )}
    </li>
  );
}

type Placed = readonly { readonly node: { readonly id: string } }[];

const subjectsOf = (statements: Placed): readonly string[] => statements.map(({ node }) => node.id);

/** "Reported here: 2 cytokines, 1 receptor chain and 3 cell types", each gene or cell once. */
function summed(cytokines: Placed, receptors: Placed, cells: Placed): string {
  const kinds = [[cytokines, 'cytokine'], [receptors, 'receptor chain'], [cells, 'cell type']] as const;
  return `Reported here: ${listed(kinds.filter(([statements]) => statements.length > 0).map(([statements, noun]) => counted(new Set(subjectsOf(statements)).size, noun)))}`;
}

/** The first statement of each gene or cell at the event carries the anchor that the matrix leads to. */
function firstAnchors<T extends { readonly node: { readonly id: string } }>(eventId: string, statements: readonly T[]): ReadonlyMap<T | undefined, string> {
  const met = new Set<string>();
  return new Map(
    statements.flatMap((statement): [T, string][] => {
      if (met.has(statement.node.id)) return [];
      met.add(statement.node.id);
      return [[statement, statementAnchor(eventId, statement.node.id)]];
    }),
  );
}
