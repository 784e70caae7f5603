import { spawn } from 'node:child_process';

/** The checkout. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/**
 * Runs a command in the checkout with its output shown; resolves to its exit code.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });

/** A program of node_modules. @param {string} name */
export const bin = (name) => `${ROOT}node_modules/.bin/${name}`;
