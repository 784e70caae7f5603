/**
 * Writes the SDL of every subgraph and of the composed graph, or with `--check` says which of the
 * committed files is out of date. Run as `npm run generate`.
 */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { emitSdl } from './composition/emitted-sdl.ts';
import { readSdl } from './sdl.ts';
import { subgraphs } from './subgraphs/subgraphs.ts';

const files = emitSdl(subgraphs);

const committed = (name: string): string | null => {
  try {
    return readSdl(name);
  } catch {
    return null;
  }
};

const stale = Object.keys(files).filter((name) => committed(name) !== files[name]);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.map((name) => `packages/schema/sdl/${name}.graphql`).join(', ')}. Run \`npm run generate\` and commit.`);
    process.exitCode = 1;
  }
} else {
  const folder = new URL('../sdl/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const name of stale) writeFileSync(new URL(`${name}.graphql`, folder), files[name] ?? '');
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Nothing changed.');
}
