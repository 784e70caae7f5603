import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelease } from '@sequela/data';
import type { BenchOptions } from '../bench.options.ts';
import { CONTENDERS, type Contending } from '../contenders/contenders.ts';
import { startContender, type Contender } from '../contenders/start-contender.ts';
import { readEnv } from '../../env.ts';
import { measureLarger } from '../larger/larger-data.ts';
import { race, type Result } from '../measure/race.ts';
import { meanAgreedBytes } from '../measure/same-answers.ts';
import { openStore } from '../../release/open-store.ts';
import { boundTable, resultTable } from '../report/table.ts';
import { largerTable, startTable } from '../report/more-tables.ts';
import type { WorkloadName } from '../workloads/workload.ts';
import { workloadsOf } from '../workloads/workloads.ts';
import { verdicts } from './bounds.ts';
import { checkFolders } from './check-folders.ts';
import { describeMachine } from './machine.ts';
import { measureBuild, measureColdStart } from './start-and-build.ts';

/** How many times a ratio may exceed its bound in the quick run, on a machine that others use. */
const SLACK = 2.5;

const sequela = CONTENDERS.find(({ name }) => name === 'Sequela, made anew') as Contending;

/** Measures what the options name, prints it, and says whether the ratios of a quick run hold with their slack. @param folder for all that is made meanwhile */
export async function runBench(options: BenchOptions, folder: string): Promise<boolean> {
  const began = performance.now();
  checkFolders(options);
  const releaseDir = options.quick ? join(folder, 'embedded') : (options.release ?? readEnv().releaseDir);
  await openStore(releaseDir);
  const release = readRelease(releaseDir);
  const { manifest } = release;
  const machine = describeMachine();
  const settings = { SEQUELA_RELEASE_DIR: releaseDir, SEQUELA_DOCUMENTS_FILE: join(folder, 'documents.sqlite'), SEQUELA_BULK_DIR: join(folder, 'bulk') };
  const workloads = workloadsOf(release).filter(({ name }) => options.workloads.includes(name));
  const probe = JSON.stringify(workloadsOf(release)[0]?.asked[0]);
  console.log(`Release ${manifest.id}: ${manifest.title}. Node ${machine.node}, ${machine.cores} cores, load ${machine.load.toFixed(1)}. ${options.pace.rounds} rounds of ${options.pace.roundMs} ms each.\n`);

  const built = options.sources === null ? null : await measureBuild(options.sources, options.pages, folder);
  const start = options.quick ? null : await measureColdStart(sequela, settings, probe);
  if (start) console.log(`${startTable(start, built)}\n`);

  const contending = CONTENDERS.filter(({ name, answers }) => options.contenders.includes(name) && workloads.some((workload) => answers.includes(workload.name)));
  const results = new Map<WorkloadName, readonly Result[]>();
  const bytes = new Map<WorkloadName, number>();
  const contenders: Contender[] = [];
  try {
    for (const one of contending) contenders.push(await startContender(one, settings, probe));
    for (const workload of workloads) {
      const able = contenders.filter(({ name }) => contending.some((one) => one.name === name && one.answers.includes(workload.name)));
      const agreed = await meanAgreedBytes(workload, able);
      const raced = await race(workload, able, options.pace);
      bytes.set(workload.name, agreed);
      results.set(workload.name, raced);
      const absent = contending.filter(({ answers }) => !answers.includes(workload.name)).map(({ name }) => name);
      console.log(`${resultTable(`${workload.name} (${(agreed / 1000).toFixed(1)} kB of data)`, raced, absent)}\n`);
    }
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
  const larger = options.times > 1 ? await measureLarger(sequela, releaseDir, options.times, workloads, options.pace, settings, folder) : null;
  if (larger) console.log(`${largerTable(larger)}\n`);

  const slack = options.quick ? SLACK : 1;
  const judged = verdicts(results, slack);
  console.log(boundTable(judged, slack));
  if (options.json !== null) {
    const found = { release: { id: manifest.id, title: manifest.title, kind: manifest.kind }, machine, at: new Date().toISOString(), pace: options.pace, built, start, bytes: Object.fromEntries(bytes), results: Object.fromEntries(results), larger, bounds: judged };
    writeFileSync(options.json, `${JSON.stringify(found, null, 2)}\n`);
  }
  console.log(`\nTook ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  return !options.quick || judged.every(({ holdsWithSlack }) => holdsWithSlack);
}
