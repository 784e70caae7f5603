import { buildRelease } from '../build-release.ts';
import { writeRelease } from '../write-release.ts';
import { gene, tinyPlan, tinySource } from './tiny-sources.ts';

/** Writes one release after another, each unlike the last, until somebody ends it. */
const dir = process.argv[2] ?? '';
for (let round = 0; ; round += 1) {
  const genes = Array.from({ length: 300 }, (_, at) => gene(`HGNC:${at + 1}`, { name: `gene ${at} of round ${round}` }));
  const { id } = writeRelease(buildRelease(tinyPlan([tinySource('genes', { genes })])), dir);
  process.stdout.write(`${id}\n`);
}
