import { ReleaseError } from '../release/release-error.ts';
import { currentReleaseId } from '../release/release-folder.ts';
import { SourceError } from '../sources/source.ts';

/** Trouble that the person can do something about; anything else is a fault of the program. */
export const isExpected = (error: unknown): boolean =>
  error instanceof SourceError || error instanceof ReleaseError || (error instanceof Error && 'syscall' in error);

/** What to tell of an error: its message, and where it is in the program if it is the program's fault. */
export const tell = (error: unknown): string =>
  error instanceof Error ? (isExpected(error) ? error.message : (error.stack ?? error.message)) : String(error);

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
