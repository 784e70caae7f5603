import type { Answer } from './http-client.ts';
import { retryAfterMs } from './retry-after.ts';
import { TransferError } from './transfer-error.ts';

/** What may be otherwise in a moment. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const WORDS: Readonly<Record<number, string>> = {
  401: 'it asks for a login',
  403: 'it refuses',
  404: 'there is no such file',
  407: 'the proxy asks for a login',
  410: 'the file is gone for good',
  429: 'it is asked too often',
  500: 'it has a fault',
  502: 'it has a fault',
  503: 'it is not available',
  504: 'it has a fault',
};

/** The error that an answer without a file stands for. */
export function refuseStatus(answer: Pick<Answer, 'status' | 'header'>, now: number): TransferError {
  const { status } = answer;
  const words = WORDS[status];
  return new TransferError(`the server answers ${status}${words === undefined ? '' : `: ${words}`}`, {
    worthIt: PASSING.has(status),
    status,
    afterMs: status === 429 || status === 503 ? retryAfterMs(answer.header('retry-after'), now) : null,
  });
}
