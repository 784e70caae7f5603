import type { ReleaseManifest, ReportLine } from '../records/release.record.ts';
import { readRelease } from '../release/read-release.ts';
import { columns } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface InspectOptions {
  /** Show the manifest as JSON, and nothing else. */
  readonly json: boolean;
  /** Show every report line with this code, and nothing else. */
  readonly code: string | undefined;
}

/** Report lines shown for each code where none is asked for. */
const EXAMPLES = 3;

const place = (line: ReportLine): string => [line.file, line.record, line.field].filter((part) => part !== null).join(', ');

const reportText = (line: ReportLine): string => `  ${line.severity} ${line.source}: ${place(line)}: ${line.reason}\n`;

function sourcesText(manifest: ReleaseManifest): string {
  return manifest.sources
    .map((source) => {
      const counts = source.counts.map(({ what, count }) => `${count} ${what}`).join(', ') || 'no rows of its own';
      const losses = `${source.rejected} rejected, ${source.doubtful} doubtful`;
      return `  ${source.id} (${source.licence}, ${source.date ?? 'no date'}): ${counts}; ${losses}\n    ${source.attribution}\n`;
    })
    .join('');
}

function coverageText(manifest: ReleaseManifest): string {
  return columns(
    manifest.coverage.map(({ field, filled, total, wouldComeFrom }) => [
      ` `,
      field,
      filled,
      'of',
      total,
      wouldComeFrom === null ? '' : `would come from: ${wouldComeFrom}`,
    ]),
  );
}

function reportByCode(report: readonly ReportLine[]): string {
  const byCode = new Map<string, ReportLine[]>();
  for (const line of report) {
    const lines = byCode.get(line.code);
    if (lines) lines.push(line);
    else byCode.set(line.code, [line]);
  }
  return [...byCode]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, lines]) => {
      const rest = lines.length - EXAMPLES;
      const more = rest > 0 ? `  … ${rest} more; --code ${code} shows them all\n` : '';
      return `${code}: ${lines.length}\n${lines.slice(0, EXAMPLES).map(reportText).join('')}${more}`;
    })
    .join('');
}

/** `inspect`: what a release is, where it comes from, and what its build had to report. */
export function inspectCommand(dir: string, id: string | undefined, options: InspectOptions, terminal: Terminal): void {
  const { manifest, report } = id === undefined ? readRelease(dir) : readRelease(dir, id);
  if (options.json) {
    terminal.out(`${JSON.stringify(manifest, null, 2)}\n`);
  } else if (options.code !== undefined) {
    const lines = report.filter(({ code }) => code === options.code);
    terminal.out(lines.length === 0 ? `No report line has the code ${options.code}.\n` : lines.map(reportText).join(''));
  } else {
    const licence = [manifest.licence, manifest.licenceNote].filter((part) => part !== null).join(', ');
    terminal.out(`${manifest.id}: ${manifest.title}\n  data of ${manifest.date}, licence ${licence}\n`);
    terminal.out(`\nTables\n${columns(manifest.tables.map(({ name, rows, sha256 }) => [` `, name, rows, sha256.slice(0, 12)]))}`);
    terminal.out(`\nSources\n${sourcesText(manifest)}`);
    terminal.out(`\nFields\n${coverageText(manifest)}`);
    terminal.out(`\nReport: ${report.length} lines\n${reportByCode(report)}`);
  }
}
