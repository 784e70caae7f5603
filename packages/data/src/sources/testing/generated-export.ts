import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Counts of what the generator wrote, by its own account. */
export interface GeneratedCounts {
  /** Elements by path below `<data>`. */
  readonly elements: Readonly<Record<string, number>>;
  /** Those written empty and without attributes, those with HTML, and the longest text, by path. */
  readonly empty: Readonly<Record<string, number>>;
  readonly html: Readonly<Record<string, number>>;
  readonly longest: Readonly<Record<string, number>>;
  /** Links: `miePlacements`, `aopRelationships`, `aopStressors` ... */
  readonly made: Readonly<Record<string, number>>;
  /** Entries of reference lists: `entries`, `withDoi`, `withPmid`, `withNeither`, `distinct`, `distinctDois`, `distinctPmids`. */
  readonly references: Readonly<Record<string, number>>;
}

export interface GeneratedExport {
  readonly bytes: Buffer;
  readonly expected: GeneratedCounts;
}

const GENERATOR = join(import.meta.dirname, '../../../test/generate-aop-wiki-export.mjs');

/** An invented export by `test/generate-aop-wiki-export.mjs`, which shares no code with the importer. */
export function generatedExport(options: { readonly scale: number; readonly seed?: string; readonly newer?: boolean }): GeneratedExport {
  const folder = mkdtempSync(join(tmpdir(), 'sequela-export-'));
  const out = join(folder, 'export.xml');
  const expected = join(folder, 'expected.json');
  const more = options.newer === true ? ['--newer'] : [];
  try {
    const args = ['--scale', String(options.scale), '--seed', options.seed ?? '1', '--out', out, '--expected', expected, ...more];
    execFileSync(process.execPath, [GENERATOR, ...args]);
    return { bytes: readFileSync(out), expected: JSON.parse(readFileSync(expected, 'utf8')) as GeneratedCounts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
