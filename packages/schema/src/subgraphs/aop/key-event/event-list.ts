import type { KeyEventRecord, MaybePromise, NodeRecords } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { connect, encodeCursor, type Connection } from '../../../shared/connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';

/** An event in a list, with the AOPs by which it got there. */
export class EventInList {
  constructor(
    readonly event: string,
    readonly order: number | null,
    private readonly aops: readonly string[],
    private readonly context: ApiContext,
  ) {}

  get cursor(): string {
    return encodeCursor(this.event);
  }

  get node(): MaybePromise<KeyEventRecord | null> {
    return this.context.loaders.record('KeyEvent', this.event);
  }

  get viaAops(): readonly MaybePromise<NodeRecords['Aop'] | null>[] {
    return loadAll(this.context, 'Aop', this.aops);
  }
}

/** A page of events that are already in their final order. */
export const connectEvents = (rows: readonly EventInList[], page: PageArgs): Connection<EventInList, KeyEventRecord> =>
  connect(
    rows,
    page,
    (row) => row.event,
    (row) => row.node,
  );
