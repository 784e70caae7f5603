import { join } from 'node:path';
import { readRelease } from '../release/read-release.ts';
import { CHECKSUMS_FILE } from '../bulk/bulk-index.ts';
import { writeBulk } from '../bulk/write-bulk.ts';
import { createProgress } from './progress.ts';
import { columns } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface ExportOptions {
  /** Folder of releases. */
  readonly from: string;
  readonly to: string;
  /** The page of the release, for its description. */
  readonly url: string | null;
}

/** `export`: a release as files to hand out. */
export function exportCommand(id: string | undefined, { from, to, url }: ExportOptions, terminal: Terminal): void {
  const release = id === undefined ? readRelease(from) : readRelease(from, id);
  const progress = createProgress(terminal);
  const { folder, index, added } = writeBulk(release, to, { onStep: progress.step, url });
  progress.end();
  const total = index.files.reduce((sum, { bytes }) => sum + bytes, 0);
  terminal.out(`${index.files.length} files of ${index.release.id}, ${total} bytes, ${added ? 'written to' : 'were already in'} ${folder}\n`);
  terminal.out(columns(index.files.map(({ name, bytes, rows }) => [' ', name, bytes, rows === null ? '' : `${rows} rows`])));
  terminal.out(`Check them with: cd ${folder} && sha256sum -c ${join('.', CHECKSUMS_FILE)}\n`);
}
