import { diffReleases } from '../release/diff-releases.ts';
import { readRelease } from '../release/read-release.ts';
import { columns } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface DiffOptions {
  /** Show the whole comparison as JSON. */
  readonly json: boolean;
}

const FEW = 20;

const few = (ids: readonly string[]): string =>
  ids.length <= FEW ? ids.join(', ') : `${ids.slice(0, FEW).join(', ')} … (${ids.length}; --json shows them all)`;

/** `diff`: what a reader of one release finds different in another. */
export function diffCommand(dir: string, older: string, newer: string, options: DiffOptions, terminal: Terminal): void {
  const diff = diffReleases(readRelease(dir, older), readRelease(dir, newer));
  if (options.json) {
    terminal.out(`${JSON.stringify(diff, null, 2)}\n`);
    return;
  }
  terminal.out(`${diff.from} → ${diff.to}\n`);
  if (diff.tables.length === 0) {
    terminal.out('Nothing differs.\n');
    return;
  }
  const rows = diff.tables.map(({ table, added, removed, changed, renamed }) => [
    ` `,
    table,
    added.length,
    removed.length,
    changed.length,
    renamed.length,
  ]);
  terminal.out(columns([[' ', 'table', 'added', 'removed', 'changed', 'renamed'], ...rows]));
  for (const { table, added, removed, renamed } of diff.tables) {
    if (added.length > 0) terminal.out(`\n${table} added: ${few(added)}\n`);
    if (removed.length > 0) terminal.out(`\n${table} removed: ${few(removed)}\n`);
    if (renamed.length > 0) {
      terminal.out(`\n${table} renamed:\n`);
      for (const { id, from, to } of renamed) terminal.out(`  ${id}: ${from} → ${to}\n`);
    }
  }
  if (diff.roleChanges.length > 0) terminal.out('\nRoles changed:\n');
  for (const { aop, event, from, to } of diff.roleChanges) {
    terminal.out(`  ${event} in ${aop}: ${from.join(' and ')} → ${to.join(' and ')}\n`);
  }
}
