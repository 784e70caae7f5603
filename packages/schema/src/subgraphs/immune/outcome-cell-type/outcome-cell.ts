import { compareIds, type CellAssociationRecord, type CellTypeRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';

/** A cell type reported at events that lead to an outcome, with every statement that puts it there. */
export class OutcomeCell {
  readonly contributions: CellAssociationRecord[] = [];

  constructor(
    readonly cell: string,
    private readonly context: ApiContext,
  ) {}

  get cursor(): string {
    return encodeCursor(this.cell);
  }

  get node(): MaybePromise<CellTypeRecord | null> {
    return this.context.loaders.record('CellType', this.cell);
  }

  get keyEventCount(): number {
    return new Set(this.contributions.map(({ event }) => event)).size;
  }
}

/** The cells of a list of statements, each once, by id; statements keep their order. */
export function cellsByStatements(context: ApiContext, rows: readonly CellAssociationRecord[]): readonly OutcomeCell[] {
  const byCell = new Map<string, OutcomeCell>();
  for (const row of rows) {
    const known = byCell.get(row.cell) ?? new OutcomeCell(row.cell, context);
    known.contributions.push(row);
    byCell.set(row.cell, known);
  }
  return [...byCell.values()].sort((left, right) => compareIds(left.cell, right.cell));
}
