import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelease } from '../build-release.ts';
import { embeddedPlan } from '../embedded-plan.ts';
import { writeRelease } from '../write-release.ts';

/** Builds the embedded release into the given folder and prints every file with its checksum. */
const dir = process.argv[2] ?? '';
const { id } = writeRelease(buildRelease(embeddedPlan()), dir);
const files = readdirSync(join(dir, id), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.name} ${createHash('sha256').update(readFileSync(join(entry.parentPath, entry.name))).digest('hex')}`);
process.stdout.write(`${id}\n${files.sort().join('\n')}\n`);
