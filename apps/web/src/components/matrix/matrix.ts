import type { Basis, EvidenceSystem, Status } from '../../graphql/generated/graphql.ts';
import type { Sense } from '../marks/change-shape.tsx';
import { isOnlyNamed } from '../statement/gene-bases.ts';
import { groupBy } from './group-by.ts';

/** What one statement says of a row (a cytokine, a receptor, a cell type) at one event. */
export interface MatrixStatement {
  readonly key: string;
  readonly eventId: string;
  readonly rowId: string;
  readonly rowLabel: string;
  /** What else a reader may call it, for example the name of the gene. */
  readonly rowDetail: string | null;
  /** The page of the row; left out where it has none. */
  readonly rowHref?: string;
  readonly group: string;
  /** Groups of a later part stand below all of an earlier one; left out: the first, 0. */
  readonly part?: number;
  /** Whom it is about, where that is less than the whole row: one chain of a receptor. */
  readonly subject: string | null;
  /** Where its details stand on the page. */
  readonly anchor: string;
  /** Where they stand instead, if not on this page. */
  readonly href?: string;
  readonly sense: Sense;
  readonly changeWords: string | null;
  readonly involvement: string | null;
  readonly hinders: boolean;
  /** Null where no source says; left out where nobody asked. */
  readonly status?: Status | null | undefined;
  /** Null where nobody asked for it. */
  readonly basis: Basis | null;
  readonly system: EvidenceSystem | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly detail: string | null;
  readonly href: string | null;
  /** Statements by event, in the order of the columns; an empty list is an empty cell. */
  readonly cells: readonly (readonly MatrixStatement[])[];
  /** Events at which it is reported. */
  readonly eventCount: number;
  /** Further events in whose text its name stands, and no more. */
  readonly namedCount: number;
}

export interface MatrixGroup {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

/**
 * Orders statements into rows and columns. Columns are the events given, in their order; groups and
 * rows come in the order in which the chain first meets them, so that the first causes stand on top.
 */
export function buildMatrix(eventIds: readonly string[], statements: readonly MatrixStatement[]): readonly MatrixGroup[] {
  const column = new Map(eventIds.map((id, at) => [id, at]));
  const inOrder = statements
    .filter(({ eventId }) => column.has(eventId))
    .sort((one, other) => (one.part ?? 0) - (other.part ?? 0) || (column.get(one.eventId) ?? 0) - (column.get(other.eventId) ?? 0));
  const groups = groupBy(inOrder, ({ group }) => group);
  return [...groups].map(([name, ofGroup]) => ({ name, rows: [...groupBy(ofGroup, ({ rowId }) => rowId).values()].map((ofRow) => rowOf(ofRow, eventIds)) }));
}

function rowOf(statements: readonly MatrixStatement[], eventIds: readonly string[]): MatrixRow {
  const byEvent = groupBy(statements, ({ eventId }) => eventId);
  const reported = [...byEvent.values()].filter((said) => said.some(({ basis }) => basis === null || !isOnlyNamed(basis))).length;
  const [first] = statements;
  return {
    id: first?.rowId ?? '',
    label: first?.rowLabel ?? '',
    detail: first?.rowDetail ?? null,
    href: first?.rowHref ?? null,
    cells: eventIds.map((id) => byEvent.get(id) ?? []),
    eventCount: reported,
    namedCount: byEvent.size - reported,
  };
}
