/** Runs a program of apps/api as built: `npm run start:api`, `npm run start:subgraph -- gene`, `npm run bench`. */
import { existsSync } from 'node:fs';
import { installIfNeeded } from './house/install.mjs';
import { bin, ROOT, run, runQuietly } from './house/run.mjs';

const [program, ...args] = process.argv.slice(2);
// The same settings as those of `npm start`.
if (existsSync(`${ROOT}.env`)) process.loadEnvFile(`${ROOT}.env`);
await installIfNeeded();
const built = await runQuietly(bin('turbo'), ['run', 'build', '--filter=@sequela/api']);
if (built !== 0) process.exit(built);
process.exit(await run(process.execPath, ['--enable-source-maps', `${ROOT}apps/api/dist/${program}.js`, ...args]));
