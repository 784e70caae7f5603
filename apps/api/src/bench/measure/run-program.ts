import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BenchError } from '../bench.error.ts';

/** Megabytes that a program may take which holds many times the data. */
const HEAP_MEGABYTES = 12_288;

export interface Ran {
  readonly seconds: number;
}

/** Runs a program to its end. @throws BenchError with the last it said, where it fails */
export const runProgram = (entry: URL, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, fileURLToPath(entry), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (text: Buffer): void => void (said = (said + text.toString()).slice(-2000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve({ seconds: (performance.now() - began) / 1000 }) : reject(new BenchError(`${fileURLToPath(entry)} ended with ${code}: ${said}`))));
  });
