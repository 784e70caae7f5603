import { compareIds, SUPPORTING_BASES, type GeneAssociationRow } from '@sequela/data';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { TutorialContext } from './tutorial.context.ts';
import {
  AdverseOutcome,
  AdverseOutcomes,
  AssociationFilter,
  CellEdge,
  CellType,
  CellTypes,
  CytokineEdge,
  Cytokines,
  Gene,
  KeyEvent,
  KeyEvents,
  OutcomeOrder,
  Receptors,
} from './tutorial.type.ts';

const known = <Value>(values: readonly (Value | null | Error)[]): Value[] =>
  values.filter((value): value is Awaited<Value> & Value => value !== null && !(value instanceof Error));

@Resolver(() => AdverseOutcome)
export class OutcomeResolver {
  @Query(() => AdverseOutcome, { nullable: true })
  async adverseOutcome(@Arg('id', () => ID) id: string, @Ctx() { outcomes }: TutorialContext): Promise<object | null> {
    return outcomes.load(id);
  }

  @Query(() => AdverseOutcomes)
  async adverseOutcomes(
    @Arg('first', () => Int) first: number,
    @Arg('orderBy', () => OutcomeOrder) { field, direction }: OutcomeOrder,
    @Ctx() { store, outcomes }: TutorialContext,
  ): Promise<object> {
    const ids = await store.list('AdverseOutcome', { orderBy: { field, direction } });
    return { nodes: known(await outcomes.loadMany(ids.slice(0, first))) };
  }

  @FieldResolver(() => KeyEvents)
  async keyEvents(@Root() outcome: AdverseOutcome, @Arg('first', () => Int) first: number, @Ctx() { eventsOfOutcome, keyEvents }: TutorialContext): Promise<object> {
    const ranks = new Map<string, number>();
    for (const row of await eventsOfOutcome.load(outcome.id)) {
      if (row.connected) ranks.set(row.event, Math.max(ranks.get(row.event) ?? 0, row.rank ?? 0));
    }
    const ids = [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || compareIds(a, b)).map(([event]) => event);
    return { nodes: known(await keyEvents.loadMany(ids.slice(0, first))) };
  }
}

/** What of an event holds for an AOP by which it leads to the outcome asked for. */
async function holding<Row extends { readonly aops: readonly string[] | null }>(rows: readonly Row[], event: KeyEvent, filter: AssociationFilter, context: TutorialContext): Promise<Row[]> {
  if (filter.outcome == null) return [...rows];
  const via = new Set((await context.eventsOfOutcome.load(filter.outcome)).filter((row) => row.connected && row.event === event.id).map((row) => row.aop));
  return rows.filter(({ aops }) => aops === null || aops.some((aop) => via.has(aop)));
}

const supporting = async (event: KeyEvent, filter: AssociationFilter, context: TutorialContext): Promise<GeneAssociationRow[]> =>
  holding((await context.genesOfEvent.load(event.id)).filter((row) => SUPPORTING_BASES.includes(row.basis) && row.misleading === null), event, filter, context);

@Resolver(() => KeyEvent)
export class KeyEventResolver {
  @FieldResolver(() => Cytokines)
  async cytokines(@Root() event: KeyEvent, @Arg('first', () => Int) first: number, @Arg('filter', () => AssociationFilter) filter: AssociationFilter, @Ctx() context: TutorialContext): Promise<object> {
    const rows = await supporting(event, filter, context);
    return { edges: rows.filter((row) => row.classes.includes('CYTOKINE')).slice(0, first) };
  }

  @FieldResolver(() => Receptors)
  async receptors(@Root() event: KeyEvent, @Arg('first', () => Int) first: number, @Arg('filter', () => AssociationFilter) filter: AssociationFilter, @Ctx() context: TutorialContext): Promise<object> {
    const rows = (await supporting(event, filter, context)).filter(
      (row) =>
        row.involvement === 'RECEPTOR' ||
        row.mentions.includes('RECEPTOR') ||
        row.classes.includes('CYTOKINE_RECEPTOR') ||
        row.classes.includes('TOLL_LIKE_RECEPTOR'),
    );
    return { nodes: known(await context.genes.loadMany(rows.slice(0, first).map((row) => row.gene))) };
  }

  @FieldResolver(() => CellTypes)
  async cellTypes(@Root() event: KeyEvent, @Arg('first', () => Int) first: number, @Arg('filter', () => AssociationFilter) filter: AssociationFilter, @Ctx() context: TutorialContext): Promise<object> {
    const rows = (await context.cellsOfEvent.load(event.id)).filter((row) => SUPPORTING_BASES.includes(row.basis));
    return { edges: (await holding(rows, event, filter, context)).slice(0, first) };
  }
}

@Resolver(() => CytokineEdge)
export class CytokineEdgeResolver {
  @FieldResolver(() => Gene)
  async node(@Root() edge: CytokineEdge, @Ctx() { genes }: TutorialContext): Promise<object | null> {
    return genes.load(edge.gene);
  }
}

@Resolver(() => CellEdge)
export class CellEdgeResolver {
  @FieldResolver(() => CellType)
  async node(@Root() edge: CellEdge, @Ctx() { cellTypes }: TutorialContext): Promise<object | null> {
    return cellTypes.load(edge.cell);
  }
}
