import { Field, Int, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { CellAssociation } from '../cell-association/cell-association.type.ts';
import { CellType } from '../cell-type/cell-type.type.ts';
import { KeyEvent } from '../stubs.ts';

@ObjectType({ description: 'What one event contributes to an outcome by way of a cell type. Contributions are never merged into one.' })
export class OutcomeCellContribution extends CellAssociation {
  @Field(() => KeyEvent, { description: 'The event at which the cell type stands.' })
  event!: unknown;
}

@ObjectType({ description: 'A cell type reported at events that lead to an outcome.' })
export class OutcomeCellTypeEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => CellType, { description: 'The cell type.' })
  node!: unknown;

  @Field(() => Int, { description: 'At how many of the events it stands.' })
  keyEventCount!: number;

  @Field(() => [OutcomeCellContribution], { description: 'What is said of it, event by event, causes first.' })
  contributions!: readonly unknown[];
}

export const OutcomeCellTypeConnection = declareEdgeConnection(
  'OutcomeCellTypeConnection',
  () => OutcomeCellTypeEdge,
  () => CellType,
  'cell types reported at the events that lead to an outcome, each once',
);
