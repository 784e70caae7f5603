import { DocumentsError } from '../documents.error.ts';
import { openConnection, type Connection } from './connection.ts';
import { asDocumentsError } from './sqlite-fault.ts';

/** Everybody waits while the file is opened. */
export const OPENING_MS = 500;
/** How long a file that could not be opened is not tried again. */
export const TRY_AGAIN_MS = 5000;
const PAUSE_MS = 20;

/** What opening a file needs of the world. */
export interface OpeningMeans {
  /** Throws what SQLite and the file system say. */
  readonly open: (file: string, maxBytes: number) => Connection;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Stops the process for some milliseconds. */
  readonly pause: (milliseconds: number) => void;
}

const OF_THIS_PROCESS: OpeningMeans = {
  open: openConnection,
  clock: Date.now,
  pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/**
 * Opens a file, each time that it is called: patiently where another process holds it at this moment, and not at all for a
 * while after it failed, so that it is not tried for each of many requests: the driver frees what a trial took only later.
 */
export function createOpening(file: string, maxBytes: number, { open, clock, pause }: OpeningMeans = OF_THIS_PROCESS): () => Connection {
  let failure: { readonly error: unknown; readonly until: number } | null = null;

  /** Several processes may find a new file, or one that was left by a kill, at the same moment; SQLite does not wait for all of what they then do. */
  const patiently = (until: number): Connection => {
    for (;;) {
      try {
        return open(file, maxBytes);
      } catch (error) {
        const said = asDocumentsError(error, file);
        // Each try waits for as long as a statement may; what holds the file longer than all of them is no opening of another.
        if (clock() >= until || !(said instanceof DocumentsError && said.fault === 'BUSY')) throw error;
        pause(PAUSE_MS);
      }
    }
  };

  return () => {
    if (failure !== null && clock() < failure.until) throw failure.error;
    try {
      failure = null;
      return patiently(clock() + OPENING_MS);
    } catch (error) {
      failure = { error, until: clock() + TRY_AGAIN_MS };
      throw error;
    }
  };
}
