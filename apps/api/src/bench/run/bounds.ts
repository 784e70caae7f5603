import type { ContenderName } from '../contenders/contenders.ts';
import type { Result } from '../measure/race.ts';
import type { WorkloadName } from '../workloads/workload.ts';

/** What CPU per request may come to: at most so many times that of another contender. */
export interface Bound {
  readonly workload: WorkloadName;
  readonly contender: ContenderName;
  readonly against: ContenderName;
  readonly atMost: number;
}

const ANEW = 'Sequela, made anew';
const REPEATED = 'Sequela, repeated';
const LIMIT = 'hand-written';
const TUTORIAL = 'tutorial';
const WHOLE = 'tutorial, whole graph';

const bound = (workload: WorkloadName, contender: ContenderName, against: ContenderName, atMost: number): Bound => ({ workload, contender, against, atMost });

export const BOUNDS: readonly Bound[] = [
  bound('one outcome', ANEW, LIMIT, 2),
  bound('one outcome', ANEW, TUTORIAL, 1 / 6),
  bound('one outcome', REPEATED, LIMIT, 0.8),
  bound('one outcome', REPEATED, TUTORIAL, 1 / 15),
  bound('twenty outcomes', ANEW, LIMIT, 1.4),
  bound('twenty outcomes', ANEW, TUTORIAL, 1 / 10),
  bound('twenty outcomes', REPEATED, LIMIT, 0.5),
  bound('twenty outcomes', REPEATED, TUTORIAL, 1 / 20),
  bound('AOP page', ANEW, LIMIT, 2),
  bound('AOP page', ANEW, WHOLE, 1 / 6),
  bound('gene page', ANEW, LIMIT, 2),
  bound('gene page', ANEW, WHOLE, 1 / 6),
  bound('mix of all questions', ANEW, WHOLE, 1 / 6),
];

export interface Verdict extends Bound {
  /** The ratio that was measured. */
  readonly measured: number;
  readonly holds: boolean;
  /** Whether it holds with the slack that was given. */
  readonly holdsWithSlack: boolean;
}

/**
 * What became of the bounds whose two contenders ran.
 * @param slack how many times a bound may be exceeded on a machine that others use
 */
export function verdicts(results: ReadonlyMap<WorkloadName, readonly Result[]>, slack: number, bounds: readonly Bound[] = BOUNDS): readonly Verdict[] {
  return bounds.flatMap((one) => {
    const cpuOf = (name: ContenderName): number | undefined => results.get(one.workload)?.find(({ contender }) => contender === name)?.cpuMs;
    const [own, other] = [cpuOf(one.contender), cpuOf(one.against)];
    if (own === undefined || other === undefined) return [];
    const measured = own / other;
    return [{ ...one, measured, holds: measured <= one.atMost, holdsWithSlack: measured <= one.atMost * slack }];
  });
}
