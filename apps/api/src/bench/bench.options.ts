import { Command, InvalidArgumentError, Option } from 'commander';
import { CONTENDER_NAMES, type ContenderName } from './contenders/contenders.ts';
import type { Pace } from './measure/race.ts';
import { WORKLOAD_NAMES, type WorkloadName } from './workloads/workload.ts';

export interface BenchOptions {
  /** Folder of releases; null: that of the settings. */
  readonly release: string | null;
  readonly quick: boolean;
  /** Folders of the full data, to measure a build; both or none. */
  readonly sources: string | null;
  readonly pages: string | null;
  readonly json: string | null;
  /** How many times the data are measured once more; 0: not at all. */
  readonly times: number;
  readonly pace: Pace;
  readonly contenders: readonly ContenderName[];
  readonly workloads: readonly WorkloadName[];
}

/** Enough to tell a broken ratio on a machine that others use, within two minutes. */
const QUICK: Pace = { rounds: 3, roundMs: 600, warmUpMs: 600 };
const WHOLE: Pace = { rounds: 5, roundMs: 1000, warmUpMs: 1000 };
const QUICK_CONTENDERS: readonly ContenderName[] = ['hand-written', 'Sequela, made anew', 'Sequela, repeated', 'tutorial', 'tutorial, whole graph'];
const MOST_TIMES = 20;

const wholeNumber = (least: number, most: number) => (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return value;
};

interface Parsed {
  readonly release?: string;
  readonly quick?: true;
  readonly sources?: string;
  readonly pages?: string;
  readonly json?: string;
  readonly times?: number;
  readonly rounds?: number;
  readonly roundMs?: number;
  readonly contender?: readonly ContenderName[];
  readonly workload?: readonly WorkloadName[];
}

/** The command as `--help` shows it. */
const command = (): Command =>
  new Command('npm run bench --')
    .description('Races Sequela with other ways to answer the same, each in a process of its own on loopback.')
    .option('--release <folder>', 'releases of which the newest is served (left out: that of the settings)')
    .option('--quick', 'the embedded release and the contenders that have bounds, within two minutes; ends with 1 where a ratio is broken')
    .option('--sources <folder>', 'the full data: measures their build too')
    .option('--pages <folder>', 'the pages, for that build')
    .option('--json <file>', 'writes the results there too')
    .option('--times <n>', 'measures so many times the data too; 0 leaves it out (10, with --quick 0)', wholeNumber(0, MOST_TIMES))
    .option('--rounds <n>', 'rounds of each contender at each workload', wholeNumber(1, 100))
    .option('--round-ms <n>', 'milliseconds of a round and of warming up', wholeNumber(50, 60_000))
    .addOption(new Option('--contender <name...>', 'only these').choices(CONTENDER_NAMES))
    .addOption(new Option('--workload <name...>', 'only these').choices(WORKLOAD_NAMES))
    .allowExcessArguments(false);

/**
 * Reads what follows `npm run bench --`.
 * @throws CommanderError that says what is wrong, as it was printed; its `exitCode` is 0 where help was asked for
 */
export function readOptions(args: readonly string[], write?: (text: string) => void): BenchOptions {
  const program = command().exitOverride();
  if (write) program.configureOutput({ writeOut: write, writeErr: write });
  const given = program.parse(args, { from: 'user' }).opts<Parsed>();
  if (given.quick && given.release !== undefined) program.error('error: --quick measures the embedded release; leave out --release.');
  if (given.pages !== undefined && given.sources === undefined) program.error('error: --pages goes with --sources.');
  const quick = given.quick === true;
  const pace = quick ? QUICK : WHOLE;
  return {
    release: given.release ?? null,
    quick,
    sources: given.sources ?? null,
    pages: given.pages ?? null,
    json: given.json ?? null,
    times: given.times ?? (quick ? 0 : 10),
    pace: { rounds: given.rounds ?? pace.rounds, roundMs: given.roundMs ?? pace.roundMs, warmUpMs: given.roundMs ?? pace.warmUpMs },
    contenders: given.contender ?? (quick ? QUICK_CONTENDERS : CONTENDER_NAMES),
    workloads: given.workload ?? WORKLOAD_NAMES,
  };
}
