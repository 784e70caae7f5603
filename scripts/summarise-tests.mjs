/** Adds up reports/*.json of all kinds of tests and prints `N passed, N failed`. Exits 1 where a kind left no report. */
import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './house/run.mjs';

const read = (kind) => {
  const file = `${ROOT}reports/${kind}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 1, missing: true };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return 'numPassedTests' in report
    ? // A suite that cannot even start has no failed tests of its own.
      { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }
    : { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
};

const kinds = ['unit', 'release', 'browser'];
const results = kinds.map((kind) => [kind, read(kind)]);
for (const [kind, { missing }] of results) if (missing) console.error(`No report of the ${kind} tests: they did not run.`);
const sum = (key) => results.reduce((total, [, result]) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
