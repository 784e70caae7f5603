import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SourceError } from '../sources/source.ts';
import { sourcesIn } from './planned-source.ts';
import { gene, tinySource } from './testing/tiny-sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-sources-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const planned = (): ReturnType<typeof sourcesIn>[number] => {
  const [source] = sourcesIn(folder, [tinySource('genes', { genes: [gene('HGNC:1')] }).source]);
  if (source === undefined) throw new Error('one planned source per source');
  return source;
};

describe('sourcesIn', () => {
  it('signs the stored bytes that were read, whatever becomes of the file later', () => {
    const stored = gzipSync('read first');
    writeFileSync(join(folder, 'a.txt.gz'), stored);
    const source = planned();
    expect(source.files.text('a.txt.gz')).toBe('read first');
    writeFileSync(join(folder, 'a.txt.gz'), gzipSync('written later'));
    const sha256 = createHash('sha256').update(stored).digest('hex');
    expect(source.fingerprint('a.txt.gz')).toEqual({ bytes: stored.length, sha256 });
  });

  it('ends the build where a file changes between two readings', () => {
    writeFileSync(join(folder, 'a.txt'), 'first');
    const source = planned();
    source.files.text('a.txt');
    expect(source.files.text('a.txt')).toBe('first');
    writeFileSync(join(folder, 'a.txt'), 'second');
    expect(() => source.files.text('a.txt')).toThrow(SourceError);
    expect(() => source.files.text('a.txt')).toThrow('a.txt: changed while the release was built');
  });

  it('signs no file that was not read', () => {
    writeFileSync(join(folder, 'a.txt'), 'never read');
    expect(() => planned().fingerprint('a.txt')).toThrow('has not read it');
  });
});
