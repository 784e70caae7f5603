/** Rows could not be read: no such entity, or the API failed. */
export class RowsError extends Error {
  constructor(
    message: string,
    readonly kind: 'not-found' | 'failed',
    readonly nearest: readonly string[] = [],
  ) {
    super(message);
  }
}
