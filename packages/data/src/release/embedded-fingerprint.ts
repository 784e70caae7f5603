import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { sha256Of } from './serialise-table.ts';

/** What sources read; the texts beside it change no release. */
const DATA = '.yaml';

/** SHA-256 over names and bytes of the embedded data: half a megabyte, a few milliseconds. */
export function embeddedFingerprint(folder: string = EMBEDDED_FOLDER): string {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(DATA));
  const lines = names.map((name) => `${name.split(sep).join('/')} ${sha256Of([readFileSync(join(folder, name))])}\n`);
  return sha256Of(lines.sort());
}
