import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildRelease } from '../build-release.ts';
import { embeddedPlan } from '../embedded-plan.ts';
import { fullPlan } from '../full-plan.ts';
import { writeRelease } from '../write-release.ts';

/** Builds a release into the first folder, the full one if a folder of sources and one of pages follow; prints every file with its checksum. */
const [dir = '', sources, pages] = process.argv.slice(2);
const plan = sources === undefined || pages === undefined ? embeddedPlan() : fullPlan({ sources, pages });
const { id } = writeRelease(buildRelease(plan), dir);
const files = readdirSync(join(dir, id), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => `${relative(join(dir, id), path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
process.stdout.write(`${id}\n${files.sort().join('\n')}\n`);
