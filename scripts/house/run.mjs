import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A program of node_modules. @param {string} name */
export const bin = (name) => `${ROOT}node_modules/.bin/${name}`;

/**
 * Runs a command in the checkout with its output shown; resolves to its exit code.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    // Whoever stops the script means the program: it then stops in its own good order.
    const pass = (signal) => child.kill(signal);
    process.once('SIGTERM', pass);
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', pass);
      resolve(code ?? (signal ? 128 : 1));
    });
  });

/**
 * The same, but what the command says is shown only where it fails.
 * @param {string} command @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export const runQuietly = (command, args) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 128);
    });
  });
