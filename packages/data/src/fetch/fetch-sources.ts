import { mkdirSync } from 'node:fs';
import { lockCache } from './cache/cache-lock.ts';
import { openCache, type SourceCache } from './cache/source-cache.ts';
import { fetchFile, type FileFetch } from './fetch-file.ts';
import type { FetchObserver, FileOutcome } from './fetch-outcome.ts';
import type { OfficialSource } from './official/official-source.ts';
import type { Origin } from './origin.ts';
import type { TransferContext } from './transfer/download.ts';
import { InterruptedError } from './transfer/transfer-error.ts';

/** Servers that are asked at the same time; each of them for one file only. */
const PARALLEL_HOSTS = 4;

export interface FetchPlan {
  /** Folder that is filled. */
  readonly cache: string;
  readonly sources: readonly OfficialSource[];
  readonly origin: Origin;
}

/** Files of one machine, in order. */
type Queue = readonly Omit<FileFetch, 'cache' | 'context' | 'observer'>[];

function queuesOf({ sources, origin }: FetchPlan): readonly Queue[] {
  const queues = new Map<string, Omit<FileFetch, 'cache' | 'context' | 'observer'>[]>();
  for (const { name: source, files } of sources) {
    for (const file of files) {
      const host = origin.hostOf(file);
      queues.set(host, [...(queues.get(host) ?? []), { source, file, origin }]);
    }
  }
  return [...queues.values()];
}

/** Works through the queues, so many at once. After an interruption the others are awaited, so that all files are closed. */
async function work(queues: readonly Queue[], one: (fetch: Queue[number]) => Promise<void>): Promise<void> {
  const waiting = [...queues];
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) for (const fetch of queue) await one(fetch);
  };
  const ends = await Promise.allSettled(Array.from({ length: PARALLEL_HOSTS }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function fetchInto(cache: SourceCache, plan: FetchPlan, context: TransferContext, observer: FetchObserver): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const one = async (fetch: Queue[number]): Promise<void> => {
    if (context.signal.aborted) throw new InterruptedError();
    const outcome = await fetchFile({ ...fetch, cache, context, observer });
    observer.ended(outcome);
    outcomes.push(outcome);
  };
  // Which taxa are asked for, the export says: they wait until it is there.
  const isLast = ({ file, origin }: Queue[number]): boolean => file.retrieval === 'TAXA' && origin.mirror === null;
  observer.planned(plan.sources.flatMap(({ files }) => files.map(({ path, seenBytes }) => ({ path, expected: seenBytes }))));
  const queues = queuesOf(plan);
  await work(queues.map((queue) => queue.filter((fetch) => !isLast(fetch))), one);
  await work(queues.map((queue) => queue.filter(isLast)), one);
  const order = plan.sources.map(({ name }) => name);
  return outcomes.sort((left, right) => order.indexOf(left.source) - order.indexOf(right.source));
}

/**
 * Brings a cache up to date, file by file; what cannot be had is told in its outcome and harms nothing else.
 * @throws FetchError where another fetch is at work in the cache; InterruptedError where the person has stopped
 * it: the parts are kept, and the next fetch goes on from there.
 */
export async function fetchSources(plan: FetchPlan, context: TransferContext, observer: FetchObserver): Promise<readonly FileOutcome[]> {
  mkdirSync(plan.cache, { recursive: true });
  const unlock = lockCache(plan.cache);
  try {
    return await fetchInto(openCache(plan.cache), plan, context, observer);
  } finally {
    unlock();
  }
}
