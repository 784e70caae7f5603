import type { Result } from '../measure/race.ts';
import type { Verdict } from '../run/bounds.ts';

const HEADS = ['CPU ms, median (least to most)', 'x hand-written', 'x cheaper than the tutorial way', 'req/s', 'p50 / p99 ms'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');

/**
 * How contenders did at a workload. Ratios are to the hand-written handler and to the tutorial way, where they ran.
 * @param absent those that cannot answer it
 */
export function resultTable(title: string, results: readonly Result[], absent: readonly string[]): string {
  const cpuOf = (...names: readonly string[]): number | undefined => results.find(({ contender }) => names.includes(contender))?.cpuMs;
  const limit = cpuOf('hand-written');
  const tutorial = cpuOf('tutorial') ?? cpuOf('tutorial, whole graph');
  const ratio = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(2));
  return table(
    [title, ...HEADS],
    [
      ...results.map(({ contender, cpuMs, cpuMsLeast, cpuMsMost, perSecond, p50Ms, p99Ms }) => [
        contender,
        `${cpuMs.toFixed(3)} (${cpuMsLeast.toFixed(3)} to ${cpuMsMost.toFixed(3)})`,
        ratio(limit && cpuMs / limit),
        ratio(tutorial && tutorial / cpuMs),
        perSecond.toFixed(0),
        `${p50Ms.toFixed(1)} / ${p99Ms.toFixed(1)}`,
      ]),
      ...absent.map((name) => [name, ...HEADS.map(() => '-')]),
    ],
  );
}

/** Bounds of ratios of CPU per request, with what was measured. */
export const boundTable = (all: readonly Verdict[], slack: number): string =>
  table(
    ['bound of CPU per request', 'against', 'at most', 'measured', 'holds', ...(slack === 1 ? [] : [`holds with ${slack} times the bound`])],
    all.map(({ workload, contender, against, atMost, measured, holds, holdsWithSlack }) => [
      ...[`${contender}: ${workload}`, against, `${atMost.toFixed(3)} x`, `${measured.toFixed(3)} x`, yesOrNo(holds)],
      ...(slack === 1 ? [] : [yesOrNo(holdsWithSlack)]),
    ]),
  );

const yesOrNo = (yes: boolean): string => (yes ? 'yes' : '**no**');
