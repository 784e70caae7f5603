import type { LargerData } from '../larger/larger-data.ts';
import type { ColdStart } from '../run/start-and-build.ts';
import { table } from './table.ts';

const BOUNDS = { readyMs: 2000, buildSeconds: 10, larger: 1.2 };

const held = (value: number, bound: number, digits: number): string => (value <= bound ? value.toFixed(digits) : `**${value.toFixed(digits)}**`);

/** What a start, and a build where one was measured, took. */
export const startTable = ({ readyMs, residentMb }: ColdStart, buildSeconds: number | null): string =>
  table(
    ['what', 'measured', 'bound'],
    [
      ['cold start to the first answer, s', held(readyMs / 1000, BOUNDS.readyMs / 1000, 2), String(BOUNDS.readyMs / 1000)],
      ['resident then, MB', residentMb.toFixed(0), ''],
      ...(buildSeconds === null ? [] : [['full build by the clock, s', held(buildSeconds, BOUNDS.buildSeconds, 1), String(BOUNDS.buildSeconds)]]),
    ],
  );

/** What more data cost. */
export const largerTable = ({ times, costs, memory, mbPer100kRows }: LargerData): string =>
  [
    table(
      [`${times} times the data, the same answer`, 'CPU ms', 'CPU ms with more data', 'x', 'bound'],
      costs.map(({ workload, cpuMs, cpuMsLarger, ratio }) => [workload, cpuMs.toFixed(3), cpuMsLarger.toFixed(3), held(ratio, BOUNDS.larger, 2), `${BOUNDS.larger} x`]),
    ),
    '',
    table(
      ['memory', 'rows', 'resident when ready, MB', 'ready after, s'],
      memory.map(({ times: many, rows, residentMb, readyMs }) => [`${many} x`, String(rows), residentMb.toFixed(0), (readyMs / 1000).toFixed(1)]),
    ),
    '',
    `${mbPer100kRows.toFixed(0)} MB for each 100,000 rows more.`,
  ].join('\n');
