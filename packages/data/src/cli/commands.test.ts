import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildRelease } from '../release/build-release.ts';
import { gene, geneAssociation, keyEvent, tinyPlan, tinySource } from '../release/testing/tiny-sources.ts';
import { writeRelease } from '../release/write-release.ts';
import { diffCommand } from './diff.command.ts';
import { inspectCommand } from './inspect.command.ts';
import { listCommand } from './list.command.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

const recorder = (live = false): Terminal & { readonly text: () => string; readonly errors: () => string } => {
  let text = '';
  let errors = '';
  return { out: (more) => (text += more), err: (more) => (errors += more), live, text: () => text, errors: () => errors };
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-cli-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Writes a release whose event has this title and names so many genes that nobody knows. */
const write = (title: string, unknownGenes = 0): string =>
  writeRelease(
    buildRelease(
      tinyPlan([
        tinySource('genes', { genes: [gene('HGNC:1')] }),
        tinySource('events', {
          keyEvents: [keyEvent('aop.events:1', { title })],
          geneAssociations: Array.from({ length: unknownGenes }, (_, at) => geneAssociation('aop.events:1', `HGNC:90${at}`)),
        }),
      ]),
    ),
    dir,
  ).id;

describe('list', () => {
  it('says how to build a release where there is none', () => {
    const terminal = recorder();
    listCommand(dir, terminal);
    expect(terminal.text()).toContain('npm run data -- build');
  });

  it('marks the served release', () => {
    const first = write('one');
    const second = write('two');
    const terminal = recorder();
    listCommand(dir, terminal);
    expect(terminal.text()).toMatch(new RegExp(`^\\* +${second}`, 'm'));
    expect(terminal.text()).toMatch(new RegExp(`^ +${first}`, 'm'));
  });
});

describe('inspect', () => {
  it('shows sources with licence and counts, and the report by code with a few lines each', () => {
    const id = write('one', 5);
    const terminal = recorder();
    inspectCommand(dir, undefined, { json: false, code: undefined }, terminal);
    expect(terminal.text()).toContain(`${id}: A release for tests`);
    expect(terminal.text()).toContain('source:events (CC0-1.0, 2026-01-02): 1 keyEvents; 5 rejected, 0 doubtful');
    expect(terminal.text()).toContain('unknown-gene: 5');
    expect(terminal.text()).toContain('2 more; --code unknown-gene shows them all');
  });

  it('shows every line of one code', () => {
    const id = write('one', 5);
    const terminal = recorder();
    inspectCommand(dir, id, { json: false, code: 'unknown-gene' }, terminal);
    expect(terminal.text().trim().split('\n')).toHaveLength(5);
  });

  it('shows the manifest as JSON', () => {
    const id = write('one');
    const terminal = recorder();
    inspectCommand(dir, id, { json: true, code: undefined }, terminal);
    expect(JSON.parse(terminal.text())).toMatchObject({ id, formatVersion: 3, kind: 'FULL' });
  });
});

describe('diff', () => {
  it('tells what was renamed', () => {
    const terminal = recorder();
    diffCommand(dir, write('old name'), write('new name'), { json: false }, terminal);
    expect(terminal.text()).toContain('aop.events:1: old name → new name');
  });

  it('says so where nothing differs', () => {
    const id = write('one');
    const terminal = recorder();
    diffCommand(dir, id, id, { json: false }, terminal);
    expect(terminal.text()).toContain('Nothing differs.');
  });
});

describe('progress', () => {
  it('writes a plain line for each step where nobody watches', () => {
    let clock = 0;
    const terminal = recorder();
    const progress = createProgress(terminal, () => clock);
    progress.step('genes');
    clock = 1250;
    progress.step('links');
    clock = 1300;
    progress.end();
    progress.end();
    expect(terminal.errors()).toBe('  genes: 1.3 s\n  links: 0.1 s\n');
  });

  it('writes over one line on a screen, and leaves it empty', () => {
    const terminal = recorder(true);
    const progress = createProgress(terminal, () => 0);
    progress.step('genes');
    progress.end();
    expect(terminal.errors()).not.toContain('\n');
    expect(terminal.errors().endsWith('\r\u001b[K')).toBe(true);
  });
});
