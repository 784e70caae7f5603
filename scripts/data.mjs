/** `npm run data -- ...`: fetches sources; builds, inspects and compares releases. Installs and compiles first if needed. */
import { installIfNeeded } from './house/install.mjs';
import { bin, ROOT, run, runQuietly } from './house/run.mjs';

await installIfNeeded();
// Compiled once and cached: a build of the full release then costs no time for reading TypeScript.
const built = await runQuietly(bin('turbo'), ['run', 'build', '--filter=@sequela/data']);
if (built !== 0) process.exit(built);
// Ctrl-C reaches the command as well, which ends in its own order and says what it leaves.
process.on('SIGINT', () => undefined);
process.exit(
  await run(process.execPath, ['--max-semi-space-size=128', '--enable-source-maps', `${ROOT}packages/data/dist/cli/main.js`, ...process.argv.slice(2)]),
);
