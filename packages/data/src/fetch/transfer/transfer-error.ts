/** A transfer that failed: why, and whether trying again may help. */
export class TransferError extends Error {
  constructor(
    reason: string,
    readonly retry: {
      /** True where the next attempt may well succeed. */
      readonly worthIt: boolean;
      /** Attempts in all that are worth it, where fewer than usual are. */
      readonly attempts?: number;
      /** How long the server asks to be left alone, in milliseconds; null where it says nothing. */
      readonly afterMs?: number | null;
      /** What the server answered, where it did. */
      readonly status?: number;
    },
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'TransferError';
  }
}

/** Trying again would change nothing. */
export const lost = (reason: string, options?: ErrorOptions): TransferError => new TransferError(reason, { worthIt: false }, options);

/** It may work the next time. */
export const passing = (reason: string, options?: ErrorOptions): TransferError => new TransferError(reason, { worthIt: true }, options);

/** The person has stopped the fetch. What came so far is kept for the next one. */
export class InterruptedError extends Error {
  constructor() {
    super('stopped');
    this.name = 'InterruptedError';
  }
}

/** Codes of the operating system and of undici, in words; those that are not here are told as they are. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'the name of the server is not known; is this machine online?',
  EAI_AGAIN: 'the name of the server could not be looked up; is this machine online?',
  ENETUNREACH: 'the network cannot be reached; is this machine online?',
  EHOSTUNREACH: 'the server cannot be reached',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not take the connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'the server stopped sending',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_ABORTED: 'the connection was cut',
};

/** Trouble with certificates, proxies and names does not go away by itself. */
const LASTING = /^(?:ENOTFOUND|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_INVALID_URL|UND_ERR_INVALID|ENOSPC|EACCES|EROFS|EISDIR|ENOTDIR)/;

/** A name server that does not answer may have lost the question; it hardly loses two. */
const LOOKUP_FAILED = 'EAI_AGAIN';
const LOOKUPS = 2;

interface Coded {
  readonly code: string;
  readonly message: string;
}

/** The innermost error with a code; undici wraps what the socket said. It may come from another realm, so no `instanceof`. */
function coded(error: unknown): Coded | null {
  for (let at: unknown = error, depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    if ('code' in at && typeof at.code === 'string' && at.code !== '') {
      return { code: at.code, message: 'message' in at ? String(at.message) : at.code };
    }
    at = 'cause' in at ? at.cause : null;
  }
  return null;
}

/** What an error of the network or the disk means for a transfer; our own errors stay as they are. */
export function asTransferError(error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  const found = coded(error);
  if (found === null) {
    const message = error instanceof Error ? error.message : String(error);
    return message === 'terminated' ? passing('the connection was cut', { cause: error }) : lost(message, { cause: error });
  }
  const reason = REASONS[found.code] ?? `${found.message} (${found.code})`;
  if (found.code === LOOKUP_FAILED) return new TransferError(reason, { worthIt: true, attempts: LOOKUPS }, { cause: error });
  return LASTING.test(found.code) ? lost(reason, { cause: error }) : passing(reason, { cause: error });
}

/** Whether the name of a server could not be found: for good, or for now. */
export function lookupFault(error: unknown): 'UNKNOWN' | 'NO_ANSWER' | null {
  const code = coded(error)?.code;
  if (code === 'ENOTFOUND') return 'UNKNOWN';
  return code === LOOKUP_FAILED ? 'NO_ANSWER' : null;
}
