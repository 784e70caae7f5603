import { existsSync } from 'node:fs';
import { buildRelease } from '../build-release.ts';
import { writeRelease } from '../write-release.ts';
import { gene, tinyPlan, tinySource } from './tiny-sources.ts';

/** Builds one release, says that it is ready, and writes it into each folder as soon as the folder is there. */
const genes = Array.from({ length: 50 }, (_, at) => gene(`HGNC:${at + 1}`));
const release = buildRelease(tinyPlan([tinySource('genes', { genes })]));
process.stdout.write('ready\n');
for (const folder of process.argv.slice(2)) {
  while (!existsSync(folder));
  writeRelease(release, folder);
}
process.stdout.write(`${release.manifest.id}\n`);
