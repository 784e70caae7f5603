import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { currentReleaseId } from '@sequela/data';
import { BenchError } from '../bench.error.ts';
import type { BenchOptions } from '../bench.options.ts';

/** Looks now for what would be missed minutes later. @throws BenchError */
export function checkFolders({ release, sources, pages, json }: Pick<BenchOptions, 'release' | 'sources' | 'pages' | 'json'>): void {
  if (release !== null && (!existsSync(release) || currentReleaseId(release) === null)) throw new BenchError(`There is no release in ${release}; build one there with \`npm run data -- build --out ${release}\`.`);
  for (const folder of [sources, pages]) if (folder !== null && !existsSync(folder)) throw new BenchError(`There is no folder ${folder}.`);
  if (json !== null && !existsSync(dirname(json))) throw new BenchError(`There is no folder ${dirname(json)} to write the results to.`);
}
