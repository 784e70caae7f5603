import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../release/durable-file.ts';
import { clearLeftovers } from '../release/leftovers.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** Folder beside the releases: what differs depends on two of them, so it is part of neither. */
export const CHANGES = 'changes';

const changesFile = (dir: string, to: string): string => join(dir, CHANGES, `${to}.json`);

/** Keeps what a release has that the one served before it had not. */
export function writeChanges(dir: string, changes: ReleaseChanges): void {
  mkdirSync(join(dir, CHANGES), { recursive: true });
  clearLeftovers(join(dir, CHANGES));
  replaceFile(changesFile(dir, changes.to), `${JSON.stringify(changes)}\n`);
}

/** More releases back than this nobody asks. */
const MOST_BACK = 50;

/**
 * The changes that led to a release, newest first, as far back as they were kept. What cannot be read ends them:
 * they are made of releases, and comparing those anew brings them back.
 */
export function readChanges(dir: string, id: string): readonly ReleaseChanges[] {
  const found: ReleaseChanges[] = [];
  const seen = new Set<string>();
  for (let to = id; found.length < MOST_BACK && !seen.has(to); ) {
    seen.add(to);
    const path = changesFile(dir, to);
    if (!existsSync(path)) break;
    let changes: ReleaseChanges;
    try {
      changes = JSON.parse(readFileSync(path, 'utf8')) as ReleaseChanges;
    } catch {
      break;
    }
    found.push(changes);
    to = changes.from.id;
  }
  return found;
}
