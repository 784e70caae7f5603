/** What a run ends with. */
export const EXIT = {
  OK: 0,
  /** Nothing was built, and what was served before is served still. */
  REFUSED: 1,
  /** The command line was not understood. */
  USAGE: 2,
  /** Done, but something could not be fetched: an older copy stands in for it, or it is left out. */
  PARTIAL: 3,
  /** Stopped by the person. */
  STOPPED: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
