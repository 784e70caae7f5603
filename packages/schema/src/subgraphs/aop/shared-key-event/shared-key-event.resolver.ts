import { chain, chainAll, type AopEventRow, type AopRelationshipRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { canonicalId } from '../../../context/look-up.ts';
import { apiError } from '../../../shared/api-error.ts';
import { eventsByPlace } from '../../../shared/events-by-place.ts';
import { SharedKeyEvent } from './shared-key-event.type.ts';

const MOST_AOPS = 50;

interface Pathway {
  readonly aop: string;
  readonly rows: readonly AopEventRow[];
  readonly relationships: readonly AopRelationshipRecord[];
}

@Resolver()
export class SharedKeyEventResolver {
  @Query(() => [SharedKeyEvent], {
    description: `Events that at least two of some pathways hold, and where the pathways part. Order: furthest place in the causal order, then id. Give 2 to ${MOST_AOPS} pathways.`,
  })
  sharedKeyEvents(
    @Arg('aops', () => [ID], { description: 'AOP ids; one that is repeated counts once.' }) aops: string[],
    @Ctx() context: ApiContext,
  ): MaybePromise<readonly SharedEvent[]> {
    if (aops.length > MOST_AOPS) throw wrongNumber(aops.length);
    return chain(chainAll(aops.map((aop) => canonicalId(context, 'Aop', aop))), (canonical) => {
      const ids = [...new Set(canonical)];
      if (ids.length < 2) throw wrongNumber(ids.length);
      return chain(chainAll(ids.map((aop) => pathwayOf(context, aop))), (pathways) => sharedEvents(context, pathways));
    });
  }
}

const wrongNumber = (count: number): Error =>
  apiError('BAD_USER_INPUT', `\`aops\` names ${count} different pathways; give 2 to ${MOST_AOPS}.`, { argument: 'aops', maximum: MOST_AOPS });

const pathwayOf = (context: ApiContext, aop: string): MaybePromise<Pathway> =>
  chain(context.loaders.links('eventsOfAop', aop), (rows) =>
    chain(context.loaders.links('relationshipsOfAop', aop), (relationships) => ({ aop, rows, relationships })),
  );

function sharedEvents(context: ApiContext, pathways: readonly Pathway[]): readonly SharedEvent[] {
  const places = eventsByPlace(pathways.flatMap(({ rows }) => rows));
  const inAll = new Set(places.filter(({ aops }) => aops.length === pathways.length).map(({ event }) => event));
  return places
    .filter(({ aops }) => aops.length > 1)
    .map(({ event, rank, aops }) => new SharedEvent(event, rank, aops, inAll, pathways, context));
}

class SharedEvent {
  constructor(
    private readonly event: string,
    readonly order: number | null,
    private readonly holders: readonly string[],
    private readonly eventsInAll: ReadonlySet<string>,
    private readonly pathways: readonly Pathway[],
    private readonly context: ApiContext,
  ) {}

  get keyEvent(): MaybePromise<NodeRecords['KeyEvent'] | null> {
    return this.context.loaders.record('KeyEvent', this.event);
  }

  get aops(): readonly MaybePromise<NodeRecords['Aop'] | null>[] {
    return loadAll(this.context, 'Aop', this.holders);
  }

  get inAll(): boolean {
    return this.eventsInAll.has(this.event);
  }

  get partings(): readonly { readonly aop: unknown; readonly keyEvents: readonly unknown[] }[] {
    return this.pathways.flatMap(({ aop, relationships }) => {
      const own = new Set(
        relationships
          .filter((row) => row.upstream === this.event && row.adjacency !== 'NON_ADJACENT' && !this.eventsInAll.has(row.downstream))
          .map((row) => row.downstream),
      );
      if (own.size === 0) return [];
      return { aop: this.context.loaders.record('Aop', aop), keyEvents: loadAll(this.context, 'KeyEvent', [...own]) };
    });
  }
}
