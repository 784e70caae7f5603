/**
 * The whole gate: `npm run verify -- --sources DIR --pages DIR`. Answers "am I done?".
 * `--after-test` leaves out `npm test`, for a caller that has just run it.
 */
import { parseArgs } from 'node:util';
import { installIfNeeded } from './house/install.mjs';
import { run } from './house/run.mjs';

const { values } = parseArgs({
  options: {
    'after-test': { type: 'boolean', default: false },
    sources: { type: 'string', default: '../shared/data' },
    pages: { type: 'string', default: '../shared/seeds' },
  },
});

const steps = [
  ['generate', '--', '--check'],
  ['codegen:check', '-w', 'apps/web'],
  ['check-contrast', '-w', 'apps/web'],
  ['types'],
  ['lint'],
  ...(values['after-test'] ? [] : [['test']]),
  ['test:release', '--', '--sources', values.sources, '--pages', values.pages],
  ['build'],
  ['bench', '--', '--quick'],
  ['test:browser'],
];

await installIfNeeded();
const failed = [];
for (const step of steps) {
  console.log(`\n== npm run ${step.join(' ')}`);
  if ((await run('npm', ['run', '--silent', ...step])) !== 0) failed.push(step[0]);
}
console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
