/**
 * `npm run bench`: question 20 by hand, by Sequela (each answer made anew, and kept) and the tutorial way, each in a process of its own
 * on loopback. First every answer is compared, then rounds are interleaved. Server CPU per request
 * is the number to trust. Serves the newest release of SEQUELA_RELEASE_DIR.
 */
import { isDeepStrictEqual } from 'node:util';
import { readEnv } from '../env.ts';
import { openStore } from '../release/open-store.ts';
import { CONTENDERS, startContender, type Contender } from './contender.ts';
import { cpuMilliseconds } from './measure/cpu-time.ts';
import { ask, load } from './measure/load.ts';
import { median, printTable, type Row } from './report.ts';
import { workloads, type Workload } from './workload.ts';

const ROUNDS = 5;
const WARM_UP_MS = 2_000;
const ROUND_MS = 1_500;

const { releaseDir } = readEnv();
const { manifest } = await openStore(releaseDir);
console.log(`Release ${manifest.id}: ${manifest.title}. Node ${process.version}. ${ROUNDS} rounds of ${ROUND_MS} ms each.`);

const probe = JSON.stringify(workloads[0]?.body);
const contenders: Contender[] = [];
try {
  for (const contending of CONTENDERS) contenders.push(await startContender(contending, releaseDir, probe));
  for (const workload of workloads) {
    await mustAgree(workload);
    printTable(workload.name, await race(workload));
  }
} finally {
  await Promise.all(contenders.map((contender) => contender.stop()));
}

/** A race between answers that differ says nothing. */
async function mustAgree(workload: Workload): Promise<void> {
  const body = JSON.stringify(workload.body);
  const answers = await Promise.all(contenders.map(async ({ url }) => (JSON.parse(await ask(url, body)) as { data: unknown }).data));
  const odd = contenders.filter((_, index) => !isDeepStrictEqual(answers[index], answers[0]));
  if (odd.length > 0) throw new Error(`${workload.name}: ${odd.map(({ name }) => name).join(', ')} answered something else than ${contenders[0]?.name}.`);
  const [answer] = answers;
  console.log(`\n${workload.name}: all answers are equal (${Buffer.byteLength(JSON.stringify(answer))} bytes of data).`);
}

async function race(workload: Workload): Promise<readonly Row[]> {
  const body = JSON.stringify(workload.body);
  const results = new Map(contenders.map(({ name }) => [name, { cpu: [] as number[], rate: [] as number[], latencies: [] as number[] }]));
  for (const { url } of contenders) await load(url, body, workload.connections, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round starts with another contender, so that none always runs first.
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length] as Contender;
      const before = cpuMilliseconds(contender.pid);
      const { requests, seconds, latencies } = await load(contender.url, body, workload.connections, ROUND_MS);
      const result = results.get(contender.name);
      result?.cpu.push((cpuMilliseconds(contender.pid) - before) / requests);
      result?.rate.push(requests / seconds);
      result?.latencies.push(...latencies);
    }
  }
  return [...results].map(([name, { cpu, rate, latencies }]) => {
    latencies.sort((a, b) => a - b);
    const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
    return { name, cpu: median(cpu), cpuLow: Math.min(...cpu), cpuHigh: Math.max(...cpu), rate: median(rate), p50: at(0.5), p99: at(0.99) };
  });
}
