import { currentReleaseId, releaseFolder } from '../../release/release-folder.ts';
import { readRelease } from '../../release/read-release.ts';
import { createEmbeddedStore } from '../../store/embedded.store.ts';
import { buildSearchIndex } from '../index/build-search-index.ts';
import { readSearchIndex } from '../read-search-index.ts';
import { releaseOfBench } from './env.ts';
import { judge, qualityOf } from './judge.ts';
import type { Judgement } from './judge.ts';
import { heldOutQueries, judgedQueries, QUERY_KINDS } from './judged-set.ts';
import { cpuOf, measureQueries } from './measure-queries.ts';

const WARM_UP_ROUNDS = 2;
const MEGABYTE = 1e6;

const out = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
const fixed = (value: number, digits: number): string => value.toFixed(digits).padStart(8);

function reportQuality(name: string, judgements: readonly Judgement[]): void {
  const { queries, meanReciprocalRank, successAt3, asJudged } = qualityOf(judgements);
  out(`${name.padEnd(14)}${String(queries).padStart(8)}${fixed(meanReciprocalRank, 3)}${fixed(successAt3, 3)}${fixed(asJudged, 3)}`);
}

function reportMisses(judgements: readonly Judgement[]): void {
  for (const { query, rank, got } of judgements) {
    if (rank !== null && rank <= query.within) continue;
    out(`  ${query.kind} “${query.text}”: ${query.wanted.join(' or ')} ${rank === null ? 'not among the first ten' : `at ${String(rank)}`}; got ${got.join(', ') || 'nothing'}`);
  }
}

/** Reports how well and how fast a release is searched: `npm run bench:search -- --release DIR`. */
function main(): void {
  const dir = releaseOfBench(process.argv.slice(2));
  const release = readRelease(dir);
  for (const table of Object.values(release.content)) void table.length;
  const building = cpuOf(() => buildSearchIndex(release));
  const opening = cpuOf(() => {
    const store = createEmbeddedStore(release, readSearchIndex(dir, release.manifest.id) ?? building.result);
    store.search({ text: 'il2' });
    return store;
  });
  const search = opening.result;
  const size = Object.values<ArrayBufferView>({ ...building.result.tables }).reduce((sum, table) => sum + table.byteLength, 0);

  const [judged, heldOut] = [judgedQueries(), heldOutQueries()];
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) judge(search, [...judged, ...heldOut]);
  const [judgements, unseen] = [judge(search, judged), judge(search, heldOut)];
  const times = measureQueries(search, [...judged, ...heldOut]);

  out(`Search of ${releaseFolder(dir, currentReleaseId(dir) ?? '')}`);
  out(`\n${'kind'.padEnd(14)}${'queries'.padStart(8)}${'MRR'.padStart(8)}${'first 3'.padStart(8)}${'as meant'.padStart(8)}`);
  for (const kind of QUERY_KINDS) reportQuality(kind, judgements.filter(({ query }) => query.kind === kind));
  reportQuality('all', judgements);
  reportQuality('held out', unseen);
  out('\nnot as meant:');
  reportMisses([...judgements, ...unseen]);
  out(`\nCPU of a search: median ${times.median.toFixed(2)} ms, p99 ${times.p99.toFixed(2)} ms, longest ${times.longest.toFixed(2)} ms (“${times.slowest}”)`);
  out(`index: ${(size / MEGABYTE).toFixed(1)} MB, the file as it is in memory`);
  out(`CPU of building it ${(building.milliseconds / 1000).toFixed(2)} s, of opening it and the first search ${opening.milliseconds.toFixed(0)} ms`);
}

main();
