import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMemoryFiles, openSourceFiles, type OnRead, type ReadBytes } from './source-files.ts';
import { SourceError, type SourceFiles } from './source.ts';

const long = Buffer.from('a line of an export, long enough to need several pieces\n'.repeat(20_000));
const zipped = gzipSync(long);
const content: Record<string, Uint8Array> = {
  'long.xml': long,
  'long.xml.gz': zipped,
  'empty.xml': Buffer.alloc(0),
  'empty.xml.gz': Buffer.alloc(0),
  'two.xml.gz': Buffer.concat([zipped, zipped]),
  'padded.xml.gz': Buffer.concat([zipped, Buffer.alloc(512)]),
  'cut.xml.gz': zipped.subarray(0, zipped.length - 40),
  'wrong-crc.xml.gz': Buffer.concat([zipped.subarray(0, -8), Buffer.from([1, 2, 3, 4]), zipped.subarray(-4)]),
  'followed.xml.gz': Buffer.concat([zipped, Buffer.from('more words')]),
  'plain.xml.gz': Buffer.from('<html>log in</html>'),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-chunks-'));
  for (const [path, bytes] of Object.entries(content)) writeFileSync(join(folder, path), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

const kinds: readonly (readonly [string, (onRead?: OnRead) => SourceFiles])[] = [
  ['on disk', (onRead) => openSourceFiles(folder, onRead)],
  ['in memory', () => createMemoryFiles(content)],
];

describe.each(kinds)('chunks of files %s', (_kind, open) => {
  it.each(['long.xml', 'long.xml.gz', 'empty.xml', 'two.xml.gz', 'padded.xml.gz'])('are the bytes of %s', (path) => {
    expect(Buffer.concat([...open().chunks(path)]).equals(open().bytes(path))).toBe(true);
  });

  it.each([
    ['cut.xml.gz', 'the gzip is cut short; fetch the file again'],
    ['empty.xml.gz', 'the gzip is cut short; fetch the file again'],
    ['wrong-crc.xml.gz', 'is not a readable gzip (its checksum does not fit its content'],
    ['followed.xml.gz', 'is not a readable gzip'],
    ['plain.xml.gz', 'fetch the file again'],
    ['none.xml', 'is missing'],
    ['../secret', 'not a path below the sources folder'],
  ])('say what is wrong with %s', (path, reason) => {
    const read = (): unknown => [...open().chunks(path)];
    expect(read).toThrow(SourceError);
    expect(read).toThrow(reason);
  });

  it('can be read twice', () => {
    const files = open();
    const length = (): number => Buffer.concat([...files.chunks('long.xml.gz')]).length;
    expect([length(), length()]).toEqual([long.length, long.length]);
  });
});

describe('chunks of a file on disk', () => {
  /** Open files below the folder. Linux tells of them under /proc; elsewhere the list is null. */
  const openFiles = (): readonly string[] | null => {
    if (process.platform !== 'linux') return null;
    const links = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return '';
      }
    });
    return links.filter((link) => link.startsWith(folder));
  };

  it.each(['long.xml', 'long.xml.gz'])('close %s where the reader stops early, and do not open it before the first piece', (path) => {
    const chunks = openSourceFiles(folder).chunks(path);
    expect(openFiles() ?? []).toEqual([]);
    for (const piece of chunks) {
      expect(piece.length).toBeGreaterThan(0);
      if (openFiles() !== null) expect(openFiles()).toHaveLength(1);
      break;
    }
    expect(openFiles() ?? []).toEqual([]);
  });

  it('tell of size and hash as stored, once, after the last piece alone', () => {
    const told: (readonly [string, ReadBytes])[] = [];
    const files = openSourceFiles(folder, (path, read) => told.push([path, read]));
    for (const piece of files.chunks('long.xml')) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(told).toEqual([]);
    expect([...files.chunks('long.xml')].length).toBeGreaterThan(1);
    expect(told).toEqual([['long.xml', { bytes: long.length, sha256: createHash('sha256').update(long).digest('hex') }]]);
  });
});
