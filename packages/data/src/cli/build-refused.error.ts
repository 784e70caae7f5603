import { FetchError } from '../fetch/fetch-error.ts';
import { ReleaseError } from '../release/release-error.ts';
import { currentReleaseId } from '../release/release-folder.ts';
import { SourceError } from '../sources/source.ts';

/** What the operating system refused (no space, no permission ...); it may come from another realm, so no `instanceof`. */
const isSystemError = (error: unknown): error is Error => typeof error === 'object' && error !== null && 'syscall' in error;

/**
 * What to tell of an error: its message where the person can do something about it, and where it is
 * in the program where it is the program's fault.
 */
export function tell(error: unknown): string {
  if (error instanceof SourceError || error instanceof ReleaseError || error instanceof FetchError || isSystemError(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function whatIsServed(dir: string): string {
  try {
    const id = currentReleaseId(dir);
    return id === null ? `There is still no release in ${dir}.` : `Nothing was changed: release ${id} is served as before.`;
  } catch {
    return 'Nothing was changed.';
  }
}

/** A build that came to nothing: why, and what is served instead. */
export class BuildRefusedError extends Error {
  constructor(cause: unknown, dir: string) {
    super(`Build refused: ${tell(cause)}\n${whatIsServed(dir)}`, { cause });
    this.name = 'BuildRefusedError';
  }
}
