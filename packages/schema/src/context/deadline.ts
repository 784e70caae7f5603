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
  /** How many reads were counted. */
  readonly reads: number;
}

/** A clock costs more than a read of a map, so it is looked at now and then only: some microseconds' worth of reads. */
const READS_BETWEEN_LOOKS = 256;

/**
 * A deadline in some milliseconds from now. An answer of a store in memory is made without a pause, so no timer can
 * end it: it ends where it next reads.
 * @param readsBetweenLooks 1 for stores that are waited for, whose reads are few and long
 */
export function createDeadline(milliseconds: number, clock: () => number = Date.now, readsBetweenLooks = READS_BETWEEN_LOOKS): Deadline {
  const end = clock() + milliseconds;
  let left = readsBetweenLooks;
  let passed = false;
  let counted = 0;
  const look = (): void => {
    counted += readsBetweenLooks - left;
    left = readsBetweenLooks;
    passed ||= clock() > end;
    if (passed) throw new DeadlinePassed();
  };
  return {
    tick() {
      if (passed) throw new DeadlinePassed();
      left -= 1;
      if (left <= 0) look();
    },
    look,
    get passed() {
      return passed;
    },
    get reads() {
      return counted + readsBetweenLooks - left;
    },
  };
}
