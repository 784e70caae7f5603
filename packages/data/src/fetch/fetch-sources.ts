import { mkdirSync } from 'node:fs';
import { lockCache } from './cache/cache-lock.ts';
import { openCache, type SourceCache } from './cache/source-cache.ts';
import { closeWaiting, openWaiting } from './cache/waiting-files.ts';
import { fetchFile, type FileFetch } from './fetch-file.ts';
import type { FetchObserver, FileOutcome } from './fetch-outcome.ts';
import type { OfficialSource, SourceName } from './official/official-source.ts';
import type { Origin } from './origin.ts';
import type { TransferContext } from './transfer/download.ts';
import { InterruptedError } from './transfer/transfer-error.ts';
import { genesOf } from './trial/read-trial.ts';
import { settleSource, type Candidate } from './trial/settle-source.ts';

/** Servers that are asked at the same time; each of them for one file only. */
const PARALLEL_HOSTS = 4;

export interface FetchPlan {
  /** Folder that is filled. */
  readonly cache: string;
  readonly sources: readonly OfficialSource[];
  readonly origin: Origin;
}

/** Files of one machine, in order. */
type Queue = readonly Omit<FileFetch, 'cache' | 'waiting' | 'context' | 'observer'>[];

interface Folders {
  readonly cache: SourceCache;
  readonly waiting: SourceCache;
}

function queuesOf({ sources, origin }: FetchPlan): readonly Queue[] {
  const queues = new Map<string, Queue[number][]>();
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

/** Sources whose genes the readers of others ask for come first. */
const inReadingOrder = (sources: readonly OfficialSource[]): readonly OfficialSource[] =>
  [...sources].sort((left, right) => Number(right.name === 'hgnc') - Number(left.name === 'hgnc'));

async function fetchInto({ cache, waiting }: Folders, plan: FetchPlan, context: TransferContext, observer: FetchObserver): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const arrived = new Map<SourceName, Candidate[]>();
  const end = (outcome: FileOutcome): void => {
    observer.ended(outcome);
    outcomes.push(outcome);
  };
  const one = async (fetch: Queue[number]): Promise<void> => {
    if (context.signal.aborted) throw new InterruptedError();
    const arrival = await fetchFile({ ...fetch, cache, waiting, context, observer });
    if ('outcome' in arrival) end(arrival.outcome);
    else arrived.set(fetch.source, [...(arrived.get(fetch.source) ?? []), arrival.candidate]);
  };
  // Once nothing is on its way any more: reading takes seconds in which no server is heard.
  const settle = async (): Promise<void> => {
    const genes = genesOf(cache.files);
    for (const source of inReadingOrder(plan.sources)) {
      const candidates = arrived.get(source.name) ?? [];
      if (candidates.length === 0) continue;
      await new Promise((resolve) => setImmediate(resolve));
      if (context.signal.aborted) throw new InterruptedError();
      const ofSource = outcomes.filter((outcome) => outcome.source === source.name);
      for (const outcome of settleSource({ source, candidates, outcomes: ofSource, cache, waiting, genes })) end(outcome);
      arrived.delete(source.name);
    }
  };
  // Which taxa are asked for, the export says: they wait until it is there.
  const isLast = ({ file, origin }: Queue[number]): boolean => file.retrieval === 'TAXA' && origin.mirror === null;
  observer.planned(plan.sources.flatMap(({ files }) => files.map(({ path, seenBytes }) => ({ path, expected: seenBytes }))));
  const queues = queuesOf(plan);
  for (const isNow of [(fetch: Queue[number]) => !isLast(fetch), isLast]) {
    await work(queues.map((queue) => queue.filter(isNow)), one);
    await settle();
  }
  const order = plan.sources.map(({ name }) => name);
  return outcomes.sort((left, right) => order.indexOf(left.source) - order.indexOf(right.source));
}

/**
 * Brings a cache up to date; what cannot be had, or what a build could not read, is told in its outcome and harms
 * nothing else.
 * @throws FetchError where another fetch is at work in the cache; InterruptedError where the person has stopped
 * it: the parts are kept, and the next fetch goes on from there.
 */
export async function fetchSources(plan: FetchPlan, context: TransferContext, observer: FetchObserver): Promise<readonly FileOutcome[]> {
  mkdirSync(plan.cache, { recursive: true });
  const unlock = lockCache(plan.cache);
  try {
    const cache = openCache(plan.cache);
    const waiting = openWaiting(cache);
    try {
      return await fetchInto({ cache, waiting }, plan, context, observer);
    } finally {
      closeWaiting(waiting);
    }
  } finally {
    unlock();
  }
}
