import type { ExitCode } from './exit-code.ts';

/** A fetch that did not come to its full end: what is to be said of it last, and the code to end with. */
export class FetchEndedError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
    this.name = 'FetchEndedError';
  }
}
