import type { KeyEventRecord, ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';
import { isReceptor, PAGE, supports } from '../supporting.ts';
import { createOutcomeWalk } from './outcome-walk.ts';

export interface OutcomeAnswers {
  /** Event ids of all outcomes, last id first. */
  readonly outcomes: readonly string[];
  /** @param alone whether to keep to what holds for AOPs that lead to it */
  readonly outcomeAnswer: (id: string, alone: boolean) => object;
}

/** Question 20 over maps. */
export function createOutcomeAnswers(content: ReleaseContent): OutcomeAnswers {
  const events = new Map(content.keyEvents.map((event) => [event.id, event]));
  const genes = new Map(content.genes.map((gene) => [gene.id, gene]));
  const cells = new Map(content.cellTypes.map((cell) => [cell.id, cell]));
  const genesAt = groupBy(content.geneAssociations.filter((row) => supports(row) && row.misleading === null), (row) => row.event);
  const cellsAt = groupBy(content.cellAssociations.filter(supports), (row) => row.event);
  const walk = createOutcomeWalk(content);

  /** `via`: only what holds for one of these AOPs; null for all. */
  const eventAnswer = (event: KeyEventRecord, via: ReadonlySet<string> | null): object => {
    const holds = ({ aops }: { readonly aops: readonly string[] | null }): boolean => via === null || aops === null || aops.some((aop) => via.has(aop));
    const cytokines: object[] = [];
    const receptors: object[] = [];
    for (const row of genesAt.get(event.id) ?? []) {
      const gene = genes.get(row.gene);
      if (!gene || !holds(row)) continue;
      const node = { id: gene.id, symbol: gene.symbol };
      const { involvement, effectOnEvent, change } = row;
      if (gene.classes.includes('CYTOKINE')) cytokines.push({ involvement, effectOnEvent, change, node });
      if (isReceptor(row, gene)) receptors.push(node);
    }
    const cellTypes = (cellsAt.get(event.id) ?? []).filter(holds).map((row) => {
      const cell = cells.get(row.cell);
      return { involvement: row.involvement, node: { id: cell?.id, label: cell?.label } };
    });
    return {
      id: event.id,
      title: event.title,
      direction: event.direction === null ? null : { value: event.direction.value },
      cytokines: { edges: cytokines.slice(0, PAGE) },
      receptors: { nodes: receptors.slice(0, PAGE) },
      cellTypes: { edges: cellTypes.slice(0, PAGE) },
    };
  };

  return {
    outcomes: walk.outcomes,
    outcomeAnswer: (id, alone) => ({
      id,
      title: events.get(id)?.title,
      keyEvents: { nodes: walk.leadingTo(id).slice(0, PAGE).map((event) => eventAnswer(events.get(event) as KeyEventRecord, alone ? walk.viaAops(id, event) : null)) },
    }),
  };
}
