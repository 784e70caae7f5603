/** A request that is answered with an error before anything is asked. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: 400 | 404 | 410 | 503,
    readonly code: 'BAD_REQUEST' | 'LIMIT_EXCEEDED' | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'RELEASE_NOT_SERVED' | 'DOCUMENT_OUTDATED' | 'DOCUMENTS_UNAVAILABLE',
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'RefusedRequest';
  }
}
