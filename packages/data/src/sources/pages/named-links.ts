import type { NamedLink } from '../../records/stressor.record.ts';
import type { PageLine } from './page.ts';
import { safeAddress } from './safe-address.ts';

/** Called with an address that is not shown: a script, or no address at all. */
export type OnUnsafe = (address: string) => void;

interface LinkRun {
  label: string;
  readonly address: string | null;
}

/** Spans of one address side by side (`[**IMI** 2](...)`) are one link. */
function runsOf(line: PageLine): readonly LinkRun[] {
  const runs: LinkRun[] = [];
  for (const { text, address } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.address === address) last.label += text;
    else runs.push({ label: text, address });
  }
  return runs;
}

const named = (run: LinkRun, onUnsafe: OnUnsafe): NamedLink => {
  const url = run.address === null ? null : safeAddress(run.address);
  if (run.address !== null && url === null) onUnsafe(run.address);
  return { label: run.label.replace(/\s+/g, ' ').trim() || (url ?? ''), url };
};

/** The values of a line: every link, and between links what commas or semicolons part. */
export function namedLinks(line: PageLine, onUnsafe: OnUnsafe): readonly NamedLink[] {
  return runsOf(line)
    .flatMap((run) => {
      if (run.address !== null) return [named(run, onUnsafe)];
      return run.label.split(/[,;]/).map((label) => ({ label: label.replace(/\s+/g, ' ').trim(), url: null }));
    })
    .filter(({ label }) => label !== '');
}

/** Only the links of some lines. */
export const linksOf = (lines: readonly PageLine[], onUnsafe: OnUnsafe): readonly NamedLink[] =>
  lines.flatMap((line) => runsOf(line).filter(({ address }) => address !== null)).map((run) => named(run, onUnsafe));
