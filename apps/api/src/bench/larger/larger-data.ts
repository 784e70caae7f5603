import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentReleaseId, listReleases } from '@sequela/data';
import type { Contending } from '../contenders/contenders.ts';
import { startContender, type Contender } from '../contenders/start-contender.ts';
import { residentMegabytes, treeNow } from '../measure/cpu-time.ts';
import { race, type Pace, type Result } from '../measure/race.ts';
import { runProgram } from '../measure/run-program.ts';
import { meanAgreedBytes } from '../measure/same-answers.ts';
import type { Workload, WorkloadName } from '../workloads/workload.ts';

/** What the same answers cost with more data around them. */
export interface LargerData {
  readonly times: number;
  readonly costs: readonly { readonly workload: WorkloadName; readonly cpuMs: number; readonly cpuMsLarger: number; readonly ratio: number }[];
  readonly memory: readonly { readonly times: number; readonly rows: number; readonly residentMb: number; readonly readyMs: number }[];
  /** Megabytes of resident memory that 100,000 more rows take. */
  readonly mbPer100kRows: number;
}

/** Whose answers do not depend on how much else there is. */
const FIXED: ReadonlySet<WorkloadName> = new Set<WorkloadName>(['one outcome', 'AOP page', 'gene page']);

const rowsOf = (dir: string): number =>
  listReleases(dir).find(({ id }) => id === currentReleaseId(dir))?.manifest?.tables.reduce((sum, { rows }) => sum + rows, 0) ?? 0;

/**
 * Serves a release and others with more of the same data, compares their answers, then what they cost.
 * Null where no workload is left whose answers stay the same.
 * @param folder where the larger releases are kept meanwhile
 */
export async function measureLarger(contending: Contending, releaseDir: string, times: number, workloads: readonly Workload[], pace: Pace, settings: Readonly<Record<string, string>>, folder: string): Promise<LargerData | null> {
  const fixed = workloads.filter(({ name }) => FIXED.has(name));
  const [first] = fixed;
  if (!first) return null;
  const probe = JSON.stringify(first.asked[0]);
  const servers: { readonly times: number; readonly rows: number; readonly contender: Contender }[] = [];
  const made = mkdtempSync(join(folder, 'larger-'));
  try {
    for (const many of [...new Set([1, Math.ceil(times / 2), times])]) {
      const dir = many === 1 ? releaseDir : join(made, String(many));
      if (many > 1) await runProgram(new URL('./main.js', import.meta.url), [releaseDir, String(many), dir]);
      servers.push({ times: many, rows: rowsOf(dir), contender: await startContender(contending, { ...settings, SEQUELA_RELEASE_DIR: dir }, probe) });
    }
    const memory = servers.map(({ times: many, rows, contender }) => ({ times: many, rows, residentMb: residentMegabytes(treeNow(contender.pid)), readyMs: contender.readyMs }));
    const ends = [servers[0], servers.at(-1)].flatMap((server) => (server ? [server.contender] : []));
    const costs = [];
    for (const workload of fixed) {
      await meanAgreedBytes(workload, ends);
      const [own, larger] = (await race(workload, ends, pace)) as readonly [Result, Result];
      costs.push({ workload: workload.name, cpuMs: own.cpuMs, cpuMsLarger: larger.cpuMs, ratio: larger.cpuMs / own.cpuMs });
    }
    return { times, costs, memory, mbPer100kRows: slope(memory.map(({ rows, residentMb }) => [rows / 100_000, residentMb])) };
  } finally {
    await Promise.all(servers.map(({ contender }) => contender.stop()));
    rmSync(made, { recursive: true, force: true });
  }
}

/** How steep the straight line is that lies nearest to some points; NaN of points one above the other. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
