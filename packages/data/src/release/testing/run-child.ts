import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { testEnvironment } from './env.ts';

const here = dirname(fileURLToPath(import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts a script of this folder in a process of its own; TypeScript is read as it is. */
export function startChild(
  script: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', tsx, join(here, script), ...args], {
    cwd: options.cwd ?? here,
    env: { ...testEnvironment(), ...options.env },
  });
}

/** What the child printed, once it has ended well. */
export async function outputOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  let out = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the child ended with ${String(code)}: ${errors}`);
  return out;
}
