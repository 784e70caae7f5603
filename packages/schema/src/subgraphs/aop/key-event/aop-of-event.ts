import type { AopEventRow, AopRecord, MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';

/** An AOP that holds an event, as an edge. */
export class AopOfEvent {
  constructor(
    private readonly row: AopEventRow,
    private readonly context: ApiContext,
  ) {}

  /** An AOP may hold an event in two roles. */
  get key(): string {
    return `${this.row.aop} ${this.row.role}`;
  }

  get cursor(): string {
    return encodeCursor(this.key);
  }

  get role(): AopEventRow['role'] {
    return this.row.role;
  }

  get order(): number | null {
    return this.row.rank;
  }

  get node(): MaybePromise<AopRecord | null> {
    return this.context.loaders.record('Aop', this.row.aop);
  }
}
