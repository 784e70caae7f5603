import { readRelease } from '../../release/read-release.ts';
import { releaseOfBench } from '../../search/bench/env.ts';
import { cpuOf } from '../../search/bench/measure-queries.ts';
import { causalPaths } from '../causal-paths.ts';
import { createPathwayNetwork } from '../pathway-network.ts';
import { strongComponents } from '../strong-components.ts';

const MAX_LENGTH = 8;
const FIRST = 20;
/** Every fourth event to every seventh: some six hundred pairs of a set of 128. */
const FROM_EVERY = 4;
const TO_EVERY = 7;

const every = (events: readonly string[], step: number): readonly string[] => events.filter((_event, at) => at % step === 0);

/** Reports what paths cost where everything leads to everything: `npm run bench:paths -- --release DIR`. */
function main(): void {
  const { content, manifest } = readRelease(releaseOfBench(process.argv.slice(2), 'bench:paths'));
  const building = cpuOf(() => createPathwayNetwork(content.aopRelationships));
  const tangled = [...strongComponents(content.aopRelationships)].sort((left, right) => right.length - left.length)[0] ?? [];
  const pairs = every(tangled, FROM_EVERY).flatMap((from) => every(tangled, TO_EVERY).map((to) => ({ from, to }))).filter(({ from, to }) => from !== to);
  const asked = pairs.map((pair) => cpuOf(() => causalPaths({ ...pair, maxLength: MAX_LENGTH, first: FIRST }, building.result)));
  const times = asked.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
  const stopped = asked.filter(({ result }) => !result.complete).length;
  process.stdout.write(
    `${manifest.id}: ${tangled.length} events lead to each other; ${pairs.length} pairs of them, at most ${MAX_LENGTH} steps, ${FIRST} paths\n` +
      `CPU per pair: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; network laid out in ${building.milliseconds.toFixed(0)} ms\n` +
      `${stopped} searches stopped with more to find, ${asked.filter(({ result }) => result.paths.length === 0).length} found none\n`,
  );
}

main();
