import type { SourceCache } from '../fetch/cache/source-cache.ts';
import type { FileOutcome } from '../fetch/fetch-outcome.ts';
import type { OfficialSource } from '../fetch/official/official-source.ts';
import { ageOf, sizeOf } from './sizes.ts';

/** What came of one file, in a line. */
export function outcomeLine(outcome: FileOutcome, now: number): string {
  switch (outcome.state) {
    case 'FETCHED':
      return `${outcome.path}: fetched, ${sizeOf(outcome.bytes)}`;
    case 'UNCHANGED':
      return `${outcome.path}: unchanged, ${sizeOf(outcome.bytes)}`;
    case 'KEPT':
      return `${outcome.path}: NOT FETCHED, the copy of ${outcome.since.slice(0, 10)} (${ageOf(outcome.since, now)}) stays in use: ${outcome.reason}`;
    case 'FAILED':
      return `${outcome.path}: NOT FETCHED, and there is no copy: ${outcome.reason}`;
  }
}

function sizesOf({ files }: OfficialSource): string {
  const known = files.reduce((sum, { seenBytes }) => sum + (seenBytes ?? 0), 0);
  const unknown = files.filter(({ seenBytes }) => seenBytes === null).length;
  if (unknown === files.length) return 'size not known';
  return `about ${sizeOf(known)}${unknown > 0 ? ` and ${unknown} files of unknown size` : ''}`;
}

/** What is about to be fetched, under which licences, and who is to be named for it. */
export function announce(sources: readonly OfficialSource[], from: string | null, cache: string): string {
  const lines = sources.map((source) =>
    [
      `  ${source.name}: ${source.title}, ${sizesOf(source)}`,
      `    ${source.licence}, ${source.licenceUrl}`,
      `    ${source.attribution}`,
      ...(from === null ? [`    from ${[...new Set(source.files.map(({ address }) => new URL(address).host))].join(', ')}`] : []),
    ].join('\n'),
  );
  return `These go to ${cache}${from === null ? '' : `, from ${from}`}:\n${lines.join('\n')}\nWhoever passes the data on keeps to these licences. docs/sources.md says more of the addresses.\n`;
}

const count = (outcomes: readonly FileOutcome[], state: FileOutcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length;

/** How many files came, were current, or failed. */
export const summarise = (outcomes: readonly FileOutcome[]): string =>
  [
    `${count(outcomes, 'FETCHED')} fetched`,
    `${count(outcomes, 'UNCHANGED')} unchanged`,
    `${count(outcomes, 'KEPT')} kept as they were`,
    `${count(outcomes, 'FAILED')} missing`,
  ].join(', ');

/** What is in a cache, for a fetch that asks nobody. */
export function describeCache(cache: SourceCache, sources: readonly OfficialSource[], now: number): string {
  const lines = sources.flatMap(({ files }) =>
    files.map(({ path }) => {
      const copy = cache.copyOf(path);
      if (copy === null) return `  ${path}: not there`;
      const what = copy.entry === null ? 'not as it was fetched, or put there by hand' : sizeOf(copy.entry.bytes);
      return `  ${copy.path}: of ${copy.since.slice(0, 10)} (${ageOf(copy.since, now)}), ${what}`;
    }),
  );
  return `In ${cache.dir}, without asking anybody:\n${lines.join('\n')}\n`;
}
