import { openCache } from '../fetch/cache/source-cache.ts';
import type { FileOutcome } from '../fetch/fetch-outcome.ts';
import { fetchSources } from '../fetch/fetch-sources.ts';
import { OFFICIAL_SOURCES } from '../fetch/official/official-sources.ts';
import type { OfficialSource, SourceName } from '../fetch/official/official-source.ts';
import { mirrorAt, mirrorOrigin, OFFICIAL_ORIGIN } from '../fetch/origin.ts';
import { SYSTEM_CLOCK, type Clock } from '../fetch/transfer/clock.ts';
import { createHttpClient, type ProxySettings } from '../fetch/transfer/http-client.ts';
import { InterruptedError } from '../fetch/transfer/transfer-error.ts';
import { TRANSFER_POLICY, type TransferPolicy } from '../fetch/transfer/transfer-policy.ts';
import { buildCommand } from './build.command.ts';
import { confirm } from './confirm.ts';
import { createDownloadProgress } from './download-progress.ts';
import { EXIT } from './exit-code.ts';
import { FetchEndedError } from './fetch-ended.error.ts';
import { announce, describeCache, outcomeLine, summarise } from './fetch-words.ts';
import type { Terminal } from './terminal.ts';

export interface FetchOptions {
  readonly cache: string;
  /** Address or folder of a mirror; without it the publishers are asked. */
  readonly from: string | undefined;
  readonly offline: boolean;
  /** Sources to fetch; all where left out. */
  readonly only: readonly SourceName[] | undefined;
  readonly build: boolean;
  readonly pages: string | undefined;
  /** Do not ask before fetching. */
  readonly yes: boolean;
  readonly out: string;
}

export interface FetchSurroundings {
  readonly proxies: ProxySettings;
  resolvePath(path: string): string;
}

/** What a test puts in place of the world. */
export interface FetchWorld {
  readonly sources: readonly OfficialSource[];
  readonly policy: TransferPolicy;
  readonly clock: Clock;
  confirm(question: string): Promise<boolean>;
  /** Calls back when the person stops the program, until the answer is called. */
  onInterrupt(stop: () => void): () => void;
}

const WORLD: FetchWorld = {
  sources: OFFICIAL_SOURCES,
  policy: TRANSFER_POLICY,
  clock: SYSTEM_CLOCK,
  // Where nobody can answer, the command itself was the answer.
  confirm: (question) => (process.stdin.isTTY ? confirm(question) : Promise.resolve(true)),
  onInterrupt(stop) {
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
};

async function download(options: FetchOptions, sources: readonly OfficialSource[], { proxies, resolvePath }: FetchSurroundings, terminal: Terminal, world: FetchWorld): Promise<readonly FileOutcome[]> {
  const mirror = options.from === undefined ? null : mirrorAt(options.from, resolvePath);
  terminal.out(announce(sources, mirror?.base ?? null, options.cache));
  if (terminal.live && !options.yes && !(await world.confirm('Fetch them?'))) throw new FetchEndedError('Nothing was fetched.', EXIT.REFUSED);
  const stopped = new AbortController();
  const release = world.onInterrupt(() => stopped.abort());
  const client = mirror?.client ?? createHttpClient(world.policy, proxies);
  const progress = createDownloadProgress(terminal);
  try {
    const origin = mirror === null ? OFFICIAL_ORIGIN : mirrorOrigin(mirror.base);
    const context = { client, policy: world.policy, clock: world.clock, signal: stopped.signal };
    return await fetchSources({ cache: options.cache, sources, origin }, context, progress);
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    throw new FetchEndedError(`Stopped. What came is kept in ${options.cache}; the same command goes on from there.`, EXIT.STOPPED);
  } finally {
    progress.close();
    release();
    await client.close();
  }
}

/** What failed is said once more at the end, where it is seen. */
function endWith(outcomes: readonly FileOutcome[], now: number): void {
  const failed = outcomes.filter(({ state }) => state === 'KEPT' || state === 'FAILED');
  if (failed.length === 0) return;
  throw new FetchEndedError(`Not everything is current:\n${failed.map((outcome) => `  ${outcomeLine(outcome, now)}\n`).join('')}Fetch again later.`, EXIT.PARTIAL);
}

/**
 * `fetch`: brings the folder of sources up to date, then builds a full release from it and serves that.
 * @throws FetchEndedError where something is missing, older than it could be, or was stopped; FetchError where
 * it cannot begin; BuildRefusedError.
 */
export async function fetchCommand(options: FetchOptions, surroundings: FetchSurroundings, terminal: Terminal, world: FetchWorld = WORLD): Promise<void> {
  const sources = world.sources.filter(({ name }) => options.only?.includes(name) ?? true);
  let outcomes: readonly FileOutcome[] = [];
  if (options.offline) terminal.out(describeCache(openCache(options.cache), sources, world.clock.now()));
  else {
    outcomes = await download(options, sources, surroundings, terminal, world);
    terminal.out(`${summarise(outcomes)}: ${options.cache}\n`);
  }
  if (options.build) {
    const { cache, pages, out } = options;
    buildCommand({ sources: cache, pages, tables: undefined, out }, terminal);
    terminal.out('Serve it with: npm start\n');
  }
  endWith(outcomes, world.clock.now());
}
