/** Writes a release with so many times the data of another: `node main.js <folder of releases> <times> <folder to write to>`. A process of its own, for its memory. */
import { readRelease, writeRelease } from '@sequela/data';
import { resignRelease } from '@sequela/data/build';
import { repeatContent } from './repeat-content.ts';

const [from, times, to] = process.argv.slice(2);
if (from === undefined || to === undefined || !Number.isInteger(Number(times))) throw new Error('Give a folder of releases, how many times the data, and a folder to write to.');
const release = readRelease(from);
writeRelease(resignRelease(release, repeatContent(release.content, Number(times))), to);
