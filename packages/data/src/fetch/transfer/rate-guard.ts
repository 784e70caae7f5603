import type { Clock } from './clock.ts';
import { passing } from './transfer-error.ts';
import type { TransferPolicy } from './transfer-policy.ts';

/** Counts the bytes of a transfer; throws TransferError once a whole period has brought too few of them. */
export function rateGuard({ slowBytes, slowMs }: Pick<TransferPolicy, 'slowBytes' | 'slowMs'>, clock: Clock): (bytes: number) => void {
  let since = clock.now();
  let counted = 0;
  return (bytes) => {
    counted += bytes;
    const now = clock.now();
    if (now - since < slowMs) return;
    if (counted < slowBytes) throw passing(`the server sends next to nothing: ${counted} bytes in ${Math.round((now - since) / 1000)} seconds`);
    since = now;
    counted = 0;
  };
}
