import { asTransferError, lookupFault, lost, type TransferError } from './transfer-error.ts';

/** Lookups of one name that may go unanswered before it is asked for no more. */
const UNANSWERED = 2;

/** Names of servers that cannot be found, so that not every file of a server waits for that once more. */
export interface UnknownHosts {
  /** @throws TransferError at once, where the host of an address could not be found before. */
  check(address: string): void;
  /** Takes note of how asking an address failed. */
  failed(address: string, error: unknown): void;
  /** The address has answered. */
  answered(address: string): void;
}

/** Remembers as long as one fetch lasts. */
export function createUnknownHosts(): UnknownHosts {
  const unanswered = new Map<string, number>();
  const unknown = new Map<string, TransferError>();
  const hostOf = (address: string): string => new URL(address).host;
  return {
    check(address) {
      const error = unknown.get(hostOf(address));
      if (error !== undefined) throw lost(`${error.message} (asked before: ${hostOf(address)})`, { cause: error });
    },
    failed(address, error) {
      const host = hostOf(address);
      const fault = lookupFault(error);
      if (fault === null) return;
      const count = (unanswered.get(host) ?? 0) + 1;
      unanswered.set(host, count);
      if (fault === 'UNKNOWN' || count >= UNANSWERED) unknown.set(host, asTransferError(error));
    },
    answered(address) {
      unanswered.delete(hostOf(address));
    },
  };
}
