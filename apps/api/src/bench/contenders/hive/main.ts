/** All subgraphs as servers of their own, and Hive Gateway in front of them: a process each, started by this one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSdl, SUBGRAPH_NAMES, SUBGRAPH_PORTS } from '@sequela/schema';
import { readEnv } from '../../../env.ts';
import { freePort } from '../free-port.ts';

const env = readEnv();
const folder = mkdtempSync(join(tmpdir(), 'sequela-bench-hive-'));
const children: ChildProcess[] = [];
const run = (entry: string, args: readonly string[]): void => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url)), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  child.once('exit', () => stop());
  children.push(child);
};
const stop = (): void => {
  // The gateway swallows SIGTERM; none of these has anything to save.
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  process.exit();
};
process.once('SIGTERM', stop);

let supergraph = readSdl('supergraph');
for (const name of SUBGRAPH_NAMES) {
  const port = await freePort();
  run('../../../subgraph.main.js', [name, String(port)]);
  supergraph = supergraph.replaceAll(`http://localhost:${SUBGRAPH_PORTS[name]}/graphql`, `http://${env.host}:${port}/graphql`);
}
const file = join(folder, 'supergraph.graphql');
writeFileSync(file, supergraph);
run('../../../../test/hive-gateway.mjs', [file, String(env.port)]);
