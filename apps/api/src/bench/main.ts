/**
 * `npm run bench`: Sequela against a hand-written handler, the tutorial way and others, each in a process of its
 * own on loopback. First every answer is compared, then rounds are interleaved. Server CPU per request is the
 * number to trust. `npm run bench -- --help` tells the choices.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { BenchError } from './bench.error.ts';
import { readOptions } from './bench.options.ts';
import { runBench } from './run/run-bench.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// An end by a signal is an end like others: what was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  const options = readOptions(process.argv.slice(2));
  const holds = await runBench(options, folder);
  if (!holds) console.log('\nOnce more: what others do on this machine may have hit one contender more than another.\n');
  process.exitCode = holds || (await runBench(options, folder)) ? 0 : 1;
} catch (error) {
  if (error instanceof BenchError) console.error(error.message);
  // What is wrong with arguments is printed already.
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
}
