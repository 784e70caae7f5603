import type { CellEvents_CellKeyEventEdgeFragment, CellInvolvement } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, statusWords } from '../../wording/vocabulary.ts';
import { EventTable } from '../key-event/event-table.tsx';
import { ChangeShape } from '../marks/change-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import styles from './cell-events.module.css';

export const CellEvents_cellKeyEventEdge = graphql(`
  fragment CellEvents_cellKeyEventEdge on CellKeyEventEdge {
    cursor
    involvement
    status
    basis
    sourceText
    referencesInherited
    references { id }
    context { ...StatementContext_evidenceContext }
    node { id ...EventTable_keyEvent }
  }
`);

const ROLES: readonly CellInvolvement[] = ['SOURCE', 'RESPONDER', 'EFFECTOR', 'TARGET', 'SITE'];

/** In which role a cell type stands at each key event, how settled, in what it was seen, and what the event leads to. */
export function CellEvents({ edges: masked, caption, citations }: { readonly edges: readonly FragmentType<typeof CellEvents_cellKeyEventEdge>[]; readonly caption: string; readonly citations: Citations }) {
  const edges = readFragment(CellEvents_cellKeyEventEdge, masked);
  const events = new Map(edges.map(({ node }) => [node.id, node]));
  const untold = edges.some(({ involvement }) => involvement === null);
  const roles = [...ROLES.filter((role) => edges.some(({ involvement }) => involvement === role)), ...(untold ? [null] : [])];
  return (
    <EventTable
      caption={caption}
      columns={[...roles.map((role) => ({ title: role === null ? 'role not said' : CELL_INVOLVEMENT_WORDS[role], align: 'mark' as const })), { title: 'Seen in, and how known', align: 'sentence' }]}
      rows={[...events.values()].map((event) => {
        const statements = edges.filter(({ node }) => node.id === event.id);
        return { event, cells: [...roles.map((role) => <RoleMarks key={role} statements={statements} role={role} />), <Known key="known" statements={statements} citations={citations} />] };
      })}
    />
  );
}

type Statements = readonly CellEvents_CellKeyEventEdgeFragment[];

function RoleMarks({ statements, role }: { readonly statements: Statements; readonly role: CellInvolvement | null }) {
  const inRole = statements.filter(({ involvement }) => involvement === role);
  return inRole.map(({ cursor, status }) => (
    <span key={cursor}>
      <ChangeShape sense="NONE" status={status} size={15} />
      <span className="visually-hidden">{status === null ? `yes, ${statusWords(status)}` : statusWords(status)}</span>
    </span>
  ));
}

function Known({ statements, citations }: { readonly statements: Statements; readonly citations: Citations }) {
  return (
    <ul>
      {statements.map(({ cursor, involvement, status, basis, sourceText, referencesInherited, references, context }) => {
        const says = sourceText?.trim() ?? '';
        return (
          <li key={cursor} className={styles.known}>
            {context !== null && <StatementContext context={context} />}
            {status !== 'DOCUMENTED' && <span>{statusWords(status)}</span>}
            {says !== '' && (involvement === null || says !== CELL_INVOLVEMENT_WORDS[involvement]) && <q>{says}</q>}
            <span>
              {BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} inherited={referencesInherited} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
