import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { embeddedFingerprint } from './embedded-fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-embedded-'));
  mkdirSync(join(folder, 'facts'));
  writeFileSync(join(folder, 'facts', 'genes.yaml'), 'a: 1');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('embeddedFingerprint', () => {
  it('changes with the bytes and names of data, and with nothing else', () => {
    const before = embeddedFingerprint(folder);
    writeFileSync(join(folder, 'README.md'), 'Words.');
    expect(embeddedFingerprint(folder)).toBe(before);
    writeFileSync(join(folder, 'facts', 'genes.yaml'), 'a: 2');
    const changed = embeddedFingerprint(folder);
    expect(changed).not.toBe(before);
    writeFileSync(join(folder, 'facts', 'more.yaml'), '');
    expect(embeddedFingerprint(folder)).not.toBe(changed);
  });
});
