import type { SourceCache } from './cache/source-cache.ts';
import type { FetchObserver, FileOutcome } from './fetch-outcome.ts';
import type { FetchedFile } from './fetched-files.ts';
import { fetchTaxa } from './fetch-taxa.ts';
import type { OfficialFile, SourceName } from './official/official-source.ts';
import type { Origin } from './origin.ts';
import { download, type DownloadResult, type TransferContext } from './transfer/download.ts';
import { httpDateMs } from './transfer/http-date.ts';
import { asTransferError, InterruptedError } from './transfer/transfer-error.ts';

export interface FileFetch {
  readonly source: SourceName;
  readonly file: OfficialFile;
  readonly origin: Origin;
  readonly cache: SourceCache;
  readonly context: TransferContext;
  readonly observer: FetchObserver;
}

const instantOf = (date: string | null, now: number): string | null => {
  const at = date === null ? null : httpDateMs(date, now);
  return at === null ? null : new Date(at).toISOString();
};

const httpDate = (instant: string | null): string | null => (instant === null ? null : new Date(instant).toUTCString());

/** When the bytes of a copy were first fetched. */
const sinceOf = ({ since, fetchedAt }: FetchedFile): string => since ?? fetchedAt;

/** Takes what came into the cache, under its final name. */
function take(fetch: FileFetch, path: string, url: string, result: Extract<DownloadResult, { state: 'NEW' }>): FileOutcome {
  const { source, cache, context } = fetch;
  const { bytes, sha256, etag } = result;
  const before = cache.copyOf(path)?.entry ?? null;
  const isSame = before?.sha256 === sha256;
  const fetchedAt = new Date(context.clock.now()).toISOString();
  const lastModified = instantOf(result.lastModified, context.clock.now());
  const entry: FetchedFile = { source, url, fetchedAt, ...(isSame ? { since: sinceOf(before) } : {}), lastModified, etag, bytes, sha256 };
  cache.install(path, entry);
  return { source, path, state: isSame ? 'UNCHANGED' : 'FETCHED', bytes };
}

async function bringUpToDate(fetch: FileFetch): Promise<FileOutcome> {
  const { source, file, origin, cache, context, observer } = fetch;
  if (file.retrieval === 'TAXA' && origin.mirror === null) {
    observer.began(file.path, null);
    const taxa = await fetchTaxa(file, cache, context, (text) => observer.note(file.path, text));
    return take(fetch, file.path, file.address, taxa);
  }
  const { path, url, sha256 } = await origin.locate(file, context);
  const entry = cache.copyOf(path)?.entry ?? null;
  // The copy counts where it came from this address and is what is expected of it.
  const known = entry !== null && entry.url === url && (sha256 === null || entry.sha256 === sha256) ? entry : null;
  observer.began(path, entry?.bytes ?? file.seenBytes);
  const marks = known === null ? null : { etag: known.etag, lastModified: httpDate(known.lastModified) };
  const wanted = { url, target: cache.locate(path), format: file.format, maxBytes: file.maxBytes, sha256, known: marks };
  const result = await download(wanted, context, {
    received: (bytes, total) => observer.received(path, bytes, total),
    note: (text) => observer.note(path, text),
  });
  if (result.state === 'SAME' && known !== null) {
    cache.note(path, { ...known, since: sinceOf(known), fetchedAt: new Date(context.clock.now()).toISOString() });
    return { source, path, state: 'UNCHANGED', bytes: known.bytes };
  }
  if (result.state === 'SAME') throw new Error(`${url} is unchanged, but there was nothing to compare it with`);
  const outcome = take(fetch, path, url, result);
  if (file.path.includes('*')) cache.removeOthers(file.path, path);
  return outcome;
}

/**
 * Brings one file of the cache up to date. Where that fails, the copy that is there stays, untouched.
 * @throws InterruptedError: the part that came is kept for the next fetch.
 */
export async function fetchFile(fetch: FileFetch): Promise<FileOutcome> {
  const { source, file, cache } = fetch;
  try {
    return await bringUpToDate(fetch);
  } catch (thrown) {
    if (thrown instanceof InterruptedError || fetch.context.signal.aborted) throw new InterruptedError();
    const reason = asTransferError(thrown).message;
    const copy = cache.copyOf(file.path);
    if (copy === null) return { source, path: file.path, state: 'FAILED', reason };
    return { source, path: copy.path, state: 'KEPT', reason, since: copy.since };
  }
}
