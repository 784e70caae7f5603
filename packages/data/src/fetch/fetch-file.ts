import type { SourceCache } from './cache/source-cache.ts';
import type { FetchObserver, FileOutcome } from './fetch-outcome.ts';
import type { FetchedFile } from './fetched-files.ts';
import { fetchTaxa } from './fetch-taxa.ts';
import type { OfficialFile, SourceName } from './official/official-source.ts';
import type { Origin } from './origin.ts';
import { download, type DownloadResult, type TransferContext } from './transfer/download.ts';
import { httpDateMs } from './transfer/http-date.ts';
import { dropPart, partPath } from './transfer/part-file.ts';
import { asTransferError, InterruptedError } from './transfer/transfer-error.ts';
import type { Candidate } from './trial/settle-source.ts';

export interface FileFetch {
  readonly source: SourceName;
  readonly file: OfficialFile;
  readonly origin: Origin;
  readonly cache: SourceCache;
  /** Where what comes waits until its source has been read. */
  readonly waiting: SourceCache;
  readonly context: TransferContext;
  readonly observer: FetchObserver;
}

/** A file that has come and is to be tried, or what became of it without that. */
export type Arrival = { readonly candidate: Candidate } | { readonly outcome: FileOutcome };

const instantOf = (date: string | null, now: number): string | null => {
  const at = date === null ? null : httpDateMs(date, now);
  return at === null ? null : new Date(at).toISOString();
};

const httpDate = (instant: string | null): string | null => (instant === null ? null : new Date(instant).toUTCString());

/** When the bytes of a copy were first fetched. */
const sinceOf = ({ since, fetchedAt }: FetchedFile): string => since ?? fetchedAt;

/** The copy is what the server has, or what it has sent. */
function keep({ source, cache, waiting }: FileFetch, path: string, entry: FetchedFile): Arrival {
  cache.note(path, entry);
  waiting.drop(path);
  return { outcome: { source, path, state: 'UNCHANGED', bytes: entry.bytes } };
}

/** Puts what came aside under its name, unless it is what is there. */
function putAside(fetch: FileFetch, path: string, url: string, isVouchedFor: boolean, result: Extract<DownloadResult, { state: 'NEW' }>): Arrival {
  const { source, file, cache, waiting, context } = fetch;
  const { bytes, sha256, etag } = result;
  const before = cache.copyOf(path)?.entry ?? null;
  const fetchedAt = new Date(context.clock.now()).toISOString();
  const lastModified = instantOf(result.lastModified, context.clock.now());
  const entry: FetchedFile = { source, url, fetchedAt, lastModified, etag, bytes, sha256 };
  const target = waiting.locate(path);
  if (before?.sha256 === sha256) {
    dropPart(target);
    return keep(fetch, path, { ...entry, since: sinceOf(before) });
  }
  waiting.install(partPath(target), path, entry);
  dropPart(target);
  if (file.path.includes('*')) waiting.removeOthers(file.path, path);
  return { candidate: { file, path, entry, isVouchedFor } };
}

async function bringUpToDate(fetch: FileFetch): Promise<Arrival> {
  const { file, origin, cache, waiting, context, observer } = fetch;
  if (file.retrieval === 'TAXA' && origin.mirror === null) {
    observer.began(file.path, null);
    const taxa = await fetchTaxa(file, { files: cache.files, target: waiting.locate(file.path) }, context, (text) => observer.note(file.path, text));
    return putAside(fetch, file.path, file.address, false, taxa);
  }
  const { path, url, sha256 } = await origin.locate(file, context);
  const entry = cache.copyOf(path)?.entry ?? null;
  // What is there counts where it came from this address and is what is expected of it; what waits is newer.
  const counts = (one: FetchedFile | null): one is FetchedFile => one !== null && one.url === url && (sha256 === null || one.sha256 === sha256);
  const waits = waiting.copyOf(path)?.entry ?? null;
  const known = [waits, entry].find(counts) ?? null;
  observer.began(path, entry?.bytes ?? file.seenBytes);
  const marks = known === null ? null : { etag: known.etag, lastModified: httpDate(known.lastModified) };
  const wanted = { url, target: waiting.locate(path), format: file.format, maxBytes: file.maxBytes, sha256, known: marks };
  const result = await download(wanted, context, {
    received: (bytes, total) => observer.received(path, bytes, total),
    note: (text) => observer.note(path, text),
  });
  if (result.state === 'NEW') return putAside(fetch, path, url, sha256 !== null, result);
  if (known === null) throw new Error(`${url} is unchanged, but there was nothing to compare it with`);
  const confirmed = { ...known, since: sinceOf(known), fetchedAt: new Date(context.clock.now()).toISOString() };
  if (known !== waits) return keep(fetch, path, confirmed);
  waiting.note(path, confirmed);
  return { candidate: { file, path, entry: confirmed, isVouchedFor: sha256 !== null } };
}

/**
 * Has one file come, or finds that its copy is up to date. Where that fails, the copy that is there stays, untouched.
 * @throws InterruptedError: the part that came is kept for the next fetch.
 */
export async function fetchFile(fetch: FileFetch): Promise<Arrival> {
  const { source, file, cache } = fetch;
  try {
    return await bringUpToDate(fetch);
  } catch (thrown) {
    if (thrown instanceof InterruptedError || fetch.context.signal.aborted) throw new InterruptedError();
    const reason = asTransferError(thrown).message;
    const copy = cache.copyOf(file.path);
    if (copy === null) return { outcome: { source, path: file.path, state: 'FAILED', reason } };
    return { outcome: { source, path: copy.path, state: 'KEPT', reason, since: copy.since } };
  }
}
