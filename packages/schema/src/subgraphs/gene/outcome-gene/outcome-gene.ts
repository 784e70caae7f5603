import { compareIds, type GeneAssociationRow, type GeneRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';

/** A gene reported at events that lead to an outcome, with every statement that puts it there. */
export class OutcomeGene {
  readonly contributions: GeneAssociationRow[] = [];

  constructor(
    readonly gene: string,
    private readonly context: ApiContext,
  ) {}

  get cursor(): string {
    return encodeCursor(this.gene);
  }

  get node(): MaybePromise<GeneRecord | null> {
    return this.context.loaders.record('Gene', this.gene);
  }

  get keyEventCount(): number {
    return new Set(this.contributions.map(({ event }) => event)).size;
  }
}

/** The genes of a list of statements, each once, by id; statements keep their order. */
export function genesByStatements(context: ApiContext, rows: readonly GeneAssociationRow[]): readonly OutcomeGene[] {
  const byGene = new Map<string, OutcomeGene>();
  for (const row of rows) {
    const known = byGene.get(row.gene) ?? new OutcomeGene(row.gene, context);
    known.contributions.push(row);
    byGene.set(row.gene, known);
  }
  return [...byGene.values()].sort((left, right) => compareIds(left.gene, right.gene));
}
