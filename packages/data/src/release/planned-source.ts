import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSourceFiles } from '../sources/source-files.ts';
import type { Source } from '../sources/source.ts';
import type { PlannedSource } from './release-plan.ts';

/** Plans sources whose files lie below one folder on disk. */
export function sourcesIn(folder: string, sources: readonly Source[]): readonly PlannedSource[] {
  const files = openSourceFiles(folder);
  return sources.map((source) => ({
    source,
    files,
    fingerprint(path) {
      const bytes = readFileSync(join(folder, path));
      return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
  }));
}
