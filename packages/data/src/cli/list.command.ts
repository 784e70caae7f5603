import { listReleases } from '../release/release-folder.ts';
import { columns } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** `list`: every release of a folder; the served one is marked. */
export function listCommand(dir: string, terminal: Terminal): void {
  const releases = listReleases(dir);
  if (releases.length === 0) {
    terminal.out(`No release in ${dir} yet. Build one with: npm run data -- build\n`);
    return;
  }
  terminal.out(
    columns(
      releases.map(({ id, current, manifest, problem }) => [
        current ? '*' : ' ',
        id,
        manifest?.date ?? '',
        manifest?.licence ?? '',
        manifest?.title ?? problem ?? '',
      ]),
    ),
  );
}
