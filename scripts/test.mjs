/**
 * Runs the tests of one kind: `npm test`, `npm run test:release -- --sources DIR --pages DIR`,
 * `npm run test:browser`. Installs first if needed. Results go to reports/<kind>.json too.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './house/install.mjs';
import { bin, ROOT, run } from './house/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string' }, pages: { type: 'string' } },
});
const [kind = 'unit', ...patterns] = positionals;

/** Folders of the full release. It fails without them: a test that is left out proves nothing. */
function releaseFolders() {
  const sources = values.sources ?? process.env['SEQUELA_SOURCES'];
  const pages = values.pages ?? process.env['SEQUELA_PAGES'];
  for (const [name, folder] of Object.entries({ sources, pages })) {
    if (folder !== undefined && existsSync(folder)) continue;
    console.error(`--${name} ${folder === undefined ? 'is missing' : `names no folder: ${folder}`}. For example:`);
    console.error('  npm run test:release -- --sources ../shared/data --pages ../shared/seeds');
    process.exit(2);
  }
  return { SEQUELA_SOURCES: resolve(sources ?? ''), SEQUELA_PAGES: resolve(pages ?? '') };
}

const jest = (env = {}) =>
  run(process.execPath, ['--max-old-space-size=4096', `${ROOT}node_modules/jest/bin/jest.js`, '--json', `--outputFile=reports/${kind}.json`, ...patterns], {
    SEQUELA_TESTS: kind,
    ...env,
  });

const kinds = {
  unit: () => jest(),
  release: () => jest(releaseFolders()),
  browser: async () => {
    const built = await run(bin('turbo'), ['run', 'build']);
    return built === 0 ? run(bin('playwright'), ['test', '--config', 'apps/web/playwright.config.ts', ...patterns]) : built;
  },
};

const start = kinds[kind];
if (!start) {
  console.error(`There is no kind of test "${kind}"; there are ${Object.keys(kinds).join(', ')}.`);
  process.exit(2);
}
await installIfNeeded();
mkdirSync(`${ROOT}reports`, { recursive: true });
process.exit(await start());
