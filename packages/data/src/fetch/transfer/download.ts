import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileFormat } from '../official/file-format.ts';
import { checkDownload, type Checked } from './check-download.ts';
import type { Clock } from './clock.ts';
import type { Answer, Client } from './http-client.ts';
import { dropPart, isSameVersion, partPath, rangeValidator, resumablePart, writePartState, type Part, type PartState } from './part-file.ts';
import { publishedChecksum } from './published-checksum.ts';
import { rateGuard } from './rate-guard.ts';
import { refuseStatus } from './refuse-status.ts';
import { lost, passing } from './transfer-error.ts';
import type { TransferPolicy } from './transfer-policy.ts';
import { withRetries, type Attempt } from './with-retries.ts';

/** A file that is to be had. */
export interface Download {
  readonly url: string;
  /** Where it will stand; while it comes it is `<target>.part`. */
  readonly target: string;
  readonly format: FileFormat;
  readonly maxBytes: number;
  readonly sha256: string | null;
  /** The server's marks of the copy that is there, if that is sound; the server then need not send it again. */
  readonly known: Pick<PartState, 'etag' | 'lastModified'> | null;
}

/** Is told how a download goes. */
export interface DownloadObserver {
  /** So many bytes are there, of so many if the server says. */
  received(bytes: number, total: number | null): void;
  /** Something that a person may want to know: a redirect, a wait, a fresh start. */
  note(text: string): void;
}

export interface TransferContext {
  readonly client: Client;
  readonly policy: TransferPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** `NEW`: the part is whole, checked, on disk, and waits for its name. `SAME`: the copy that is there is what the server has. */
export type DownloadResult =
  | { readonly state: 'SAME'; readonly etag: string | null; readonly lastModified: string | null }
  | ({ readonly state: 'NEW'; readonly etag: string | null; readonly lastModified: string | null } & Checked);

function questionHeaders(part: Part | null, known: Download['known']): Record<string, string> {
  const validator = part === null ? null : rangeValidator(part.state);
  if (part !== null && validator !== null) return { range: `bytes=${part.bytes}-`, 'if-range': validator };
  return {
    ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
  };
}

const lengthOf = (answer: Answer): number | null => {
  const length = answer.header('content-length');
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : null;
};

/** Where the answer's bytes belong and how many the whole file has; null where they do not fit the part. */
function placeOf(answer: Answer, part: Part | null): { readonly from: number; readonly total: number | null } | null {
  if (answer.status === 200) return { from: 0, total: lengthOf(answer) };
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range')?.trim() ?? '');
  if (part === null || range === null || Number(range[1]) !== part.bytes) return null;
  const total = range[2] === '*' ? part.state.total : Number(range[2]);
  return isSameVersion(part.state, answer, total) ? { from: part.bytes, total } : null;
}

async function refuse(answer: Answer, error: Error): Promise<never> {
  await answer.discard().catch(() => undefined);
  throw error;
}

/** A gzip may well be sent as an encoding of what is in it; anything else that was asked for as it is must come so. */
function mustBePlain(answer: Answer, format: FileFormat): Error | null {
  const encoding = answer.header('content-encoding')?.toLowerCase() ?? 'identity';
  const expected = encoding === 'identity' || (format.kind === 'GZIP_XML' && /^(?:x-)?gzip$/.test(encoding));
  return expected ? null : lost(`the server sends it packed (${encoding}), though it was asked for as it is`);
}

async function store(answer: Answer, from: number, total: number | null, download: Download, context: TransferContext, observer: DownloadObserver, attempt: Attempt): Promise<void> {
  const { target, maxBytes } = download;
  const tooMuch = (): Error => lost(`more than the ${maxBytes} bytes that are taken of it at most`);
  const file = await open(partPath(target), from === 0 ? 'w' : 'a');
  const guard = rateGuard(context.policy, context.clock);
  let bytes = from;
  observer.received(bytes, total);
  try {
    for await (const piece of answer.body) {
      bytes += piece.length;
      if (bytes > maxBytes) throw tooMuch();
      for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
      attempt.brought(piece.length);
      observer.received(bytes, total);
      guard(piece.length);
    }
    await file.sync();
  } catch (error) {
    if (bytes > maxBytes) dropPart(target);
    throw error;
  } finally {
    await file.close();
  }
  if (total !== null && bytes < total) throw passing(`the connection was cut after ${bytes} of ${total} bytes`);
  if (total !== null && bytes > total) {
    dropPart(target);
    throw passing(`${bytes} bytes came, and ${total} were announced`);
  }
}

async function tryOnce(download: Download, context: TransferContext, observer: DownloadObserver, attempt: Attempt): Promise<DownloadResult> {
  const { url, target, known } = download;
  const part = resumablePart(target, url);
  const answer = await context.client.ask(url, {
    headers: questionHeaders(part, known),
    signal: context.signal,
    onRedirect: (address) => observer.note(`sent on to ${address}`),
  });
  const etag = answer.header('etag') ?? null;
  const lastModified = answer.header('last-modified') ?? null;
  if (answer.status === 304 && part === null && known !== null) {
    await answer.discard();
    return { state: 'SAME', etag: etag ?? known.etag, lastModified: lastModified ?? known.lastModified };
  }
  if (answer.status === 416 || answer.status === 304) {
    dropPart(target);
    return refuse(answer, passing('the server no longer has the rest of it; starting again'));
  }
  if (answer.status !== 200 && answer.status !== 206) return refuse(answer, refuseStatus(answer, context.clock.now()));
  const packed = mustBePlain(answer, download.format);
  if (packed !== null) return refuse(answer, packed);
  const place = placeOf(answer, part);
  if (place === null) {
    dropPart(target);
    return refuse(answer, passing('the file has changed on the server; starting again'));
  }
  const { from, total } = place;
  if (total !== null && total > download.maxBytes) {
    dropPart(target);
    return refuse(answer, lost(`it has ${total} bytes, more than the ${download.maxBytes} that are taken of it at most`));
  }
  if (part !== null) observer.note(from === 0 ? 'the server sends it from the beginning' : `goes on after ${from} bytes`);
  const checksum = publishedChecksum(answer);
  // Bytes of an earlier version must not outlive its state: a fetch that dies here would add the new version to them.
  if (from === 0) dropPart(target);
  writePartState(target, { url, etag, lastModified, total, checksum });
  await store(answer, from, total, download, context, observer, attempt);
  try {
    return { state: 'NEW', etag, lastModified, ...(await checkDownload(partPath(target), { ...download, checksum })) };
  } catch (error) {
    dropPart(target);
    // What was put together of two answers gets one more chance in one piece.
    if (from > 0 && error instanceof Error) throw passing(`${error.message}; starting again`, { cause: error });
    throw error;
  }
}

/**
 * Gets one file to `<target>.part`, whole and checked, or finds that the copy which is there is current.
 * Goes on where an earlier attempt has ended, if the server can and still has the same version.
 * @throws TransferError: why there is no such file now; InterruptedError: what came is kept.
 */
export async function download(wanted: Download, context: TransferContext, observer: DownloadObserver): Promise<DownloadResult> {
  await mkdir(dirname(wanted.target), { recursive: true });
  const { policy, clock, signal } = context;
  const onWait = (reason: string, waitMs: number): void => observer.note(`${reason}; next attempt in ${(waitMs / 1000).toFixed(1)} s`);
  return withRetries({ policy, clock, signal, onWait }, (attempt) => tryOnce(wanted, context, observer, attempt));
}
