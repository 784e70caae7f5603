import type { Basis, CellInvolvement, EvidenceSystem, GeneInvolvement, GeneProductChange, Status } from '../graphql/generated/graphql.ts';
import { eventPath } from '../wording/route.ts';
import { CELL_INVOLVEMENT_WORDS, CHANGE_WORDS, GENE_INVOLVEMENT_WORDS } from '../wording/vocabulary.ts';
import type { ChainEvent } from '../components/chain/chain.ts';
import { senseOf } from '../components/marks/change-outline.ts';
import type { MatrixStatement } from '../components/matrix/matrix.ts';
import { answerChain, answerEvents } from './answer-chain.ts';
import { childOf, everyNode, type AnswerNode } from './answer-tree.ts';
import { byFamily, rowKindOf, rowOf } from './matrix-rows.ts';
import { isEventType, isRowType } from './shown-types.ts';

export const MOST_IN_MATRIX = { events: 80, statements: 3000 } as const;

/** What of an answer stands at which event, or why there is nothing to show. */
export type AnswerMatrix =
  | { readonly kind: 'matrix'; readonly events: readonly ChainEvent[]; readonly statements: readonly MatrixStatement[]; /** What a row is: "Cytokine". */ readonly rowKind: string; /** Whether columns stand in causal order; else in the order of the answer. */ readonly causal: boolean }
  | { readonly kind: 'no-statements'; readonly events: number }
  | { readonly kind: 'too-many'; readonly events: number; readonly statements: number };

const WORDS: Readonly<Record<string, string>> = { ...CELL_INVOLVEMENT_WORDS, ...GENE_INVOLVEMENT_WORDS } satisfies Readonly<Record<CellInvolvement | GeneInvolvement, string>>;

/** What cytokines, genes, receptors and cells an answer names at its events. Columns stand in causal order where the answer has one. */
export function answerMatrix(root: AnswerNode): AnswerMatrix {
  const nodes = everyNode(root);
  const found = [...new Map(nodes.flatMap(statementAt).map((statement) => [statement.key, statement])).values()];
  const statements = byFamily(nodes, found);
  const at = new Set(statements.map(({ eventId }) => eventId));
  const drawn = answerChain(root);
  const all = drawn.kind === 'chain' ? drawn.chain.events : answerEvents(root);
  const told = new Set(nodes.flatMap((node) => (isEvent(node) && holdsRows(node) ? [node.leaves['id']] : [])));
  // An event that was asked, and has nothing, is a column without marks; one that was not asked is none.
  const events = all.filter(({ id }) => at.has(id) || told.has(id)).map((event, place) => ({ ...event, number: place + 1 }));
  if (statements.length === 0) return { kind: 'no-statements', events: all.length };
  if (events.length > MOST_IN_MATRIX.events || statements.length > MOST_IN_MATRIX.statements) return { kind: 'too-many', events: events.length, statements: statements.length };
  return { kind: 'matrix', events, statements, rowKind: rowKindOf(found), causal: drawn.kind === 'chain' };
}

const isEvent = ({ type }: AnswerNode): boolean => isEventType(type);
const isRow = ({ type }: AnswerNode): boolean => isRowType(type);

/** Whether lists of an event were asked that would hold rows. */
const holdsRows = (event: AnswerNode): boolean => event.children.some((child) => isRow(child) || child.field === 'interactions' || /^(Gene|Cell|Receptor|CytokineFamily)\w*Connection$/.test(child.type));

/** A row and an event, one within the other with neither a row nor an event between. */
function statementAt(node: AnswerNode): readonly MatrixStatement[] {
  if (!isRow(node) && !isEvent(node)) return [];
  const between: AnswerNode[] = [];
  let above = node.parent;
  for (; above !== null && !isRow(above) && !isEvent(above); above = above.parent) between.push(above);
  if (above === null || isRow(above) === isRow(node)) return [];
  const [row, event] = isRow(node) ? [node, above] : [above, node];
  const eventId = text(event.leaves['id']);
  const named = rowOf(row, between);
  if (named === null || eventId === null) return [];
  // A gene may stand at an event in more than one way; each edge is a statement of its own.
  const edge = between.find(({ field }) => field === 'edges');
  const said = saidOf(between);
  const key = [eventId, named.rowId, named.group, named.subject ?? '', said.system ?? '', JSON.stringify(edge?.leaves ?? null)].join(' ');
  return [{ ...said, ...named, key, eventId, anchor: '', href: eventPath(eventId) }];
}

/** What the objects between a row and its event say of the two. */
function saidOf(between: readonly AnswerNode[]): Pick<MatrixStatement, 'sense' | 'changeWords' | 'involvement' | 'hinders' | 'status' | 'basis' | 'system'> {
  const said = (field: string): string | null => between.map(({ leaves }) => text(leaves[field])).find((value) => value !== null) ?? null;
  const change = said('change') as GeneProductChange | null;
  const involvement = said('involvement');
  const context = between.map((node) => childOf(node, 'context')).find((found) => found !== undefined);
  return {
    sense: senseOf(change),
    changeWords: change && CHANGE_WORDS[change],
    involvement: involvement && (WORDS[involvement] ?? null),
    hinders: said('effectOnEvent') === 'INHIBITS',
    // Only a status that was asked for can be said not to be stated.
    status: between.some(({ leaves }) => 'status' in leaves) ? (said('status') as Status | null) : undefined,
    basis: said('basis') as Basis | null,
    system: text(context?.leaves['system']) as EvidenceSystem | null,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
