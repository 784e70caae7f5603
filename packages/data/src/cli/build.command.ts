import { buildRelease } from '../release/build-release.ts';
import { embeddedPlan } from '../release/embedded-plan.ts';
import { fullPlan } from '../release/full-plan.ts';
import { writeRelease } from '../release/write-release.ts';
import type { AopWikiTablesFolder } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import { BuildRefusedError } from './build-refused.error.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface BuildOptions {
  /** Folder of the full data; without it the embedded release is built. */
  readonly sources: string | undefined;
  readonly pages: string | undefined;
  /** Folder of the AOP-Wiki tables below `sources`, where not the usual one. */
  readonly tables: AopWikiTablesFolder | undefined;
  readonly out: string;
}

/**
 * `build`: reads the sources, writes the release and serves it from then on.
 * @throws BuildRefusedError: the release served before stays; the message says why, and which it is.
 */
export function buildCommand({ sources, pages, tables, out }: BuildOptions, terminal: Terminal): void {
  const progress = createProgress(terminal);
  try {
    const plan =
      sources === undefined
        ? embeddedPlan()
        : fullPlan({ sources, ...(pages === undefined ? {} : { pages }), ...(tables === undefined ? {} : { tables }) });
    const release = buildRelease(plan, progress.step);
    progress.step('writing the release');
    const { id, added, changedSince } = writeRelease(release, out);
    progress.end();
    const { manifest } = release;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const rejected = manifest.sources.reduce((sum, source) => sum + source.rejected, 0);
    const doubtful = manifest.sources.reduce((sum, source) => sum + source.doubtful, 0);
    for (const { name, missing } of plan.absent ?? []) terminal.err(`  without ${name}, as the folder lacks ${missing.join(', ')}\n`);
    terminal.out(
      `${id}: ${manifest.title}, data of ${manifest.date}, ${manifest.licence}\n` +
        `  ${rows} rows from ${manifest.sources.length} sources; ${rejected} records rejected, ${doubtful} in doubt\n` +
        `  ${added ? 'written to' : 'was already in'} ${out} and is served from now on\n` +
        (changedSince === null ? '' : `  what changed since ${changedSince}: npm run data -- diff ${changedSince} ${id}, and on the page of the release\n`) +
        `  what the build has to report: npm run data -- inspect ${id}\n`,
    );
  } catch (error) {
    progress.end();
    throw new BuildRefusedError(error, out);
  }
}
