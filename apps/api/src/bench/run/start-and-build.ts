import { join } from 'node:path';
import type { Contending } from '../contenders/contenders.ts';
import { startContender } from '../contenders/start-contender.ts';
import { residentMegabytes, treeNow } from '../measure/cpu-time.ts';
import { runProgram } from '../measure/run-program.ts';
import { median } from '../measure/statistics.ts';

export interface ColdStart {
  /** From the start of the process to its first whole answer, median of the starts. */
  readonly readyMs: number;
  readonly residentMb: number;
}

const STARTS = 3;

/** Starts a server again and again, and asks it something at once. */
export async function measureColdStart(contending: Contending, settings: Readonly<Record<string, string>>, probe: string): Promise<ColdStart> {
  const starts: ColdStart[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const contender = await startContender(contending, settings, probe);
    starts.push({ readyMs: contender.readyMs, residentMb: residentMegabytes(treeNow(contender.pid)) });
    await contender.stop();
  }
  return { readyMs: median(starts.map(({ readyMs }) => readyMs)), residentMb: median(starts.map(({ residentMb }) => residentMb)) };
}

/** Builds a full release into a new folder below `folder`; seconds by the clock. */
export async function measureBuild(sources: string, pages: string | null, folder: string): Promise<number> {
  const { seconds } = await runProgram(new URL('../../../../../packages/data/dist/cli/main.js', import.meta.url), [
    'build',
    '--sources',
    sources,
    ...(pages === null ? [] : ['--pages', pages]),
    '--out',
    join(folder, 'built'),
  ]);
  return seconds;
}
