import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BULK_VERSION, INDEX_FILE, type BulkIndex } from './bulk-index.ts';

/** What stands in a folder of bulk files; null where there is none, one of another version, or one that lacks a file. */
export function readBulkIndex(folder: string): BulkIndex | null {
  const file = join(folder, INDEX_FILE);
  if (!existsSync(file)) return null;
  try {
    const index = JSON.parse(readFileSync(file, 'utf8')) as BulkIndex;
    const whole = index.bulkVersion === BULK_VERSION && index.files.every(({ name, bytes }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === bytes);
    return whole ? index : null;
  } catch {
    return null;
  }
}
