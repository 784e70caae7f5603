import { GraphQLError } from 'graphql';

/** Why a read was refused: the answer took longer than it may. */
export class DeadlinePassed extends GraphQLError {
  constructor() {
    super('The answer takes too long; it was given up.', { extensions: { code: 'TIMEOUT' } });
    this.name = 'DeadlinePassed';
  }
}

/** Until when an answer may read from the store. */
export interface Deadline {
  /** Counts a read. Throws DeadlinePassed, from then on each time, once the time is over. */
  tick(): void;
  /** Looks at the clock now: for what takes as long as many reads. Throws like `tick`. */
  look(): void;
  readonly passed: boolean;
}

/** A clock costs more than a read of a map, so it is looked at now and then only: some microseconds' worth of reads. */
const READS_BETWEEN_LOOKS = 256;

/**
 * A deadline in some milliseconds from now. An answer of a store in memory is made without a pause, so no timer can
 * end it: it ends where it next reads.
 * @param readsBetweenLooks 1 for stores that are waited for, whose reads are few and long
 */
export const createDeadline = (milliseconds: number, clock: () => number = Date.now, readsBetweenLooks = READS_BETWEEN_LOOKS): Deadline => new CountedDeadline(clock() + milliseconds, clock, readsBetweenLooks);

/** A class, since each request makes one: getters of an object of its own take some microseconds to make. */
class CountedDeadline implements Deadline {
  #left: number;
  #passed = false;
  readonly #end: number;
  readonly #clock: () => number;
  readonly #between: number;

  constructor(end: number, clock: () => number, readsBetweenLooks: number) {
    this.#end = end;
    this.#clock = clock;
    this.#between = readsBetweenLooks;
    this.#left = readsBetweenLooks;
  }

  tick(): void {
    if (this.#passed) throw new DeadlinePassed();
    this.#left -= 1;
    if (this.#left <= 0) this.look();
  }

  look(): void {
    this.#left = this.#between;
    this.#passed ||= this.#clock() > this.#end;
    if (this.#passed) throw new DeadlinePassed();
  }

  get passed(): boolean {
    return this.#passed;
  }
}
