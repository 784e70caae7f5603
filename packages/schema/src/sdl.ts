import { readFileSync } from 'node:fs';

/** A committed SDL file: `aop`, `gene`, `immune`, `evidence`, `document`, `retired`, `supergraph` or `api`. */
export const readSdl = (name: string): string =>
  readFileSync(new URL(`../sdl/${name}.graphql`, import.meta.url), 'utf8');
