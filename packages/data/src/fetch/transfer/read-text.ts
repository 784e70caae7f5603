import type { TransferContext } from './download.ts';
import { refuseStatus } from './refuse-status.ts';
import { lost } from './transfer-error.ts';
import { withRetries } from './with-retries.ts';

/** Listings and lists are short; what is longer is something else. */
const LIMIT = 20_000_000;

export interface TextQuestion {
  /** A form to post; without it the address is only read. */
  readonly form?: string;
  readonly limit?: number;
}

/** A short text from an address, with retries. @throws TransferError; InterruptedError. */
export async function readText(address: string, context: TransferContext, { form, limit = LIMIT }: TextQuestion = {}): Promise<string> {
  const { client, policy, clock, signal } = context;
  return withRetries({ policy, clock, signal, onWait: () => undefined }, async (attempt) => {
    const answer = await client.ask(address, { headers: {}, signal, ...(form === undefined ? {} : { form }) });
    if (answer.status !== 200) {
      await answer.discard().catch(() => undefined);
      throw refuseStatus(answer, clock.now());
    }
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of answer.body) {
      bytes += piece.length;
      if (bytes > limit) throw lost(`${address} answers with more than ${limit} bytes`);
      attempt.brought(piece.length);
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  });
}
