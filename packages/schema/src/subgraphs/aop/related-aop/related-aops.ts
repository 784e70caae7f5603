import { chain, chainAll, compareIds, type AopRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import type { SharedPart } from './related-aop.type.ts';

/** An AOP and what it shares with the one that was asked about. */
export class RelatedAop {
  constructor(
    readonly aop: string,
    private readonly events: readonly string[],
    private readonly relationships: readonly string[],
    private readonly context: ApiContext,
  ) {}

  get cursor(): string {
    return encodeCursor(this.aop);
  }

  get sharedKeyEventCount(): number {
    return this.events.length;
  }

  get sharedKeyEvents(): readonly MaybePromise<NodeRecords['KeyEvent'] | null>[] {
    return loadAll(this.context, 'KeyEvent', this.events);
  }

  get sharedRelationshipCount(): number {
    return this.relationships.length;
  }

  get sharedRelationships(): readonly MaybePromise<NodeRecords['KeyEventRelationship'] | null>[] {
    return loadAll(this.context, 'KeyEventRelationship', this.relationships);
  }

  get node(): MaybePromise<AopRecord | null> {
    return this.context.loaders.record('Aop', this.aop);
  }
}

/** The AOPs that share events or relationships with one, most shared first, then by id. */
export const relatedAops = (context: ApiContext, aop: string, by: SharedPart): MaybePromise<readonly RelatedAop[]> =>
  chain(othersByPart(context, aop, 'KEY_EVENTS'), (events) =>
    chain(othersByPart(context, aop, 'RELATIONSHIPS'), (relationships) => {
      const related = [...events].map(([other, shared]) => new RelatedAop(other, shared, relationships.get(other) ?? [], context));
      return by === 'KEY_EVENTS'
        ? related.sort((a, b) => b.sharedKeyEventCount - a.sharedKeyEventCount || b.sharedRelationshipCount - a.sharedRelationshipCount || compareIds(a.aop, b.aop))
        : related
            .filter((other) => other.sharedRelationshipCount > 0)
            .sort((a, b) => b.sharedRelationshipCount - a.sharedRelationshipCount || b.sharedKeyEventCount - a.sharedKeyEventCount || compareIds(a.aop, b.aop));
    }),
  );

/** Other AOPs by id, with the parts that they share with this one, by id. */
const othersByPart = (context: ApiContext, aop: string, part: SharedPart): MaybePromise<ReadonlyMap<string, readonly string[]>> =>
  chain(partsOf(context, aop, part), (ids) =>
    chain(chainAll(ids.map((id) => holdersOf(context, id, part))), (holders) => {
      const others = new Map<string, string[]>();
      ids.forEach((id, index) => {
        for (const other of new Set(holders[index])) {
          if (other === aop) continue;
          const shared = others.get(other);
          if (shared) shared.push(id);
          else others.set(other, [id]);
        }
      });
      return others;
    }),
  );

const partsOf = (context: ApiContext, aop: string, part: SharedPart): MaybePromise<readonly string[]> =>
  part === 'KEY_EVENTS'
    ? chain(context.loaders.links('eventsOfAop', aop), (rows) => distinct(rows.map((row) => row.event)))
    : chain(context.loaders.links('relationshipsOfAop', aop), (rows) => distinct(rows.map((row) => row.relationship)));

const holdersOf = (context: ApiContext, id: string, part: SharedPart): MaybePromise<readonly string[]> =>
  chain(context.loaders.links(part === 'KEY_EVENTS' ? 'aopsOfEvent' : 'aopsOfRelationship', id), (rows) => rows.map((row) => row.aop));

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(compareIds);
