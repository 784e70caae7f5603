/** A release that cannot be read or written, and what to do about it. */
export class ReleaseError extends Error {
  constructor(
    /** Release id, or null where there is none. */
    readonly release: string | null,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(release === null ? reason : `release ${release}: ${reason}`, options);
    this.name = 'ReleaseError';
  }
}
