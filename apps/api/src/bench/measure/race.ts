import type { Contender } from '../contenders/start-contender.ts';
import type { Workload } from '../workloads/workload.ts';
import { cpuMilliseconds, treeNow } from './cpu-time.ts';
import { inTurn, load } from './load.ts';
import { median, quantile } from './statistics.ts';

export interface Pace {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/** How one contender did at one workload. */
export interface Result {
  readonly contender: string;
  readonly requests: number;
  /** Server CPU per request in milliseconds, of all its processes: median, least and most of the rounds. */
  readonly cpuMs: number;
  readonly cpuMsLeast: number;
  readonly cpuMsMost: number;
  /** Requests a second, median of the rounds. */
  readonly perSecond: number;
  /** Latency in milliseconds over all rounds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Lets contenders answer the same requests in interleaved rounds. Each has gone to the end of its requests before any is asked again. */
export async function race({ asked, connections, warmUps = 1 }: Workload, contenders: readonly Contender[], { rounds, roundMs, warmUpMs }: Pace): Promise<readonly Result[]> {
  const [first, ...rest] = asked.map((body) => JSON.stringify(body));
  if (first === undefined) return [];
  const runners = contenders.map(({ name, url, pid }) => ({ name, url, pids: treeNow(pid), next: inTurn([first, ...rest]), cpu: [] as number[], rates: [] as number[], latencies: [] as number[] }));
  for (const { url, next } of runners) await load(url, next, connections, warmUpMs * warmUps);
  for (let round = 0; round < rounds; round += 1) {
    // Each round starts with another contender, so that none always runs first.
    for (const runner of [...runners.slice(round % runners.length), ...runners.slice(0, round % runners.length)]) {
      const before = cpuMilliseconds(runner.pids);
      const { requests, seconds, latencies } = await load(runner.url, runner.next, connections, roundMs);
      runner.cpu.push((cpuMilliseconds(runner.pids) - before) / requests);
      runner.rates.push(requests / seconds);
      runner.latencies.push(...latencies);
    }
  }
  return runners.map(({ name, cpu, rates, latencies }) => ({
    contender: name,
    requests: latencies.length,
    cpuMs: median(cpu),
    cpuMsLeast: Math.min(...cpu),
    cpuMsMost: Math.max(...cpu),
    perSecond: median(rates),
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  }));
}
