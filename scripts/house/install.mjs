import { existsSync, statSync } from 'node:fs';
import { ROOT, run } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Stops with a clear word where Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Sequela needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the dependencies unless those of the lock file are there. */
export async function installIfNeeded() {
  checkNode();
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs) return;
  console.log('Installing the dependencies. This takes two minutes or so, once.');
  // Not `npm ci`: it insists on packages for other operating systems, which not every registry mirror
  // has. The versions are those of the lock file all the same, and nothing is written back to it.
  const code = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('The installation failed; the lines above say why. Check the network, then try again.');
    process.exit(code);
  }
}
