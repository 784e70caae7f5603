import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gunzipChunks, GunzipError } from './gunzip-chunks.ts';

const content = Buffer.from(Array.from({ length: 2000 }, (_none, index) => `line ${(index * 7919) % 1009}\n`).join(''));
const packed = gzipSync(content);
const small = content.subarray(0, 900);
const packedSmall = gzipSync(small);
const TRAILER = 8;

const inPieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_none, index) => bytes.subarray(index * size, (index + 1) * size));

const unpacked = (bytes: Uint8Array, size = bytes.length): Buffer => Buffer.concat([...gunzipChunks(inPieces(bytes, Math.max(1, size)))]);

/** The fault, or null where the gzip is whole. */
function faultOf(bytes: Uint8Array, size?: number): GunzipError | null {
  try {
    unpacked(bytes, size);
    return null;
  } catch (error) {
    if (error instanceof GunzipError) return error;
    throw error;
  }
}

const withByte = (bytes: Uint8Array, at: number, change: (byte: number) => number): Buffer => {
  const changed = Buffer.from(bytes);
  const index = at < 0 ? changed.length + at : at;
  changed[index] = change(changed[index] ?? 0) & 0xff;
  return changed;
};

const flags = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]), Buffer.from('export.xml\0a comment\0')]);
const whole: readonly (readonly [string, Buffer])[] = [
  ['one member', packed],
  ['nothing inside', gzipSync('')],
  ['two members', Buffer.concat([packed, packed])],
  ['an empty member first and last', Buffer.concat([gzipSync(''), packed, gzipSync('')])],
  ['a header with extra field, name and comment', Buffer.concat([flags, packed.subarray(10)])],
  ['padding with zeros', Buffer.concat([packed, Buffer.alloc(700)])],
  ['padding shorter than a header', Buffer.concat([packed, Buffer.alloc(3)])],
  ['content that ends in zeros, not compressed', gzipSync(Buffer.alloc(300), { level: 0 })],
  ['content of zeros, padded', Buffer.concat([gzipSync(Buffer.alloc(300_000)), Buffer.alloc(20)])],
];

describe('gunzipChunks', () => {
  it.each(whole)('unpacks %s as Node does, wherever it is cut into pieces', (_what, bytes) => {
    const expected = gunzipSync(bytes);
    for (const size of [1, 7, 10, 11, 100, bytes.length]) expect(unpacked(bytes, size).equals(expected)).toBe(true);
  });

  const broken: readonly (readonly [string, Buffer, boolean | null])[] = [
    ['an empty file', Buffer.alloc(0), true],
    ['a cut header', packed.subarray(0, 6), true],
    ['a cut content', packed.subarray(0, packed.length - 30), true],
    ['a cut second member', Buffer.concat([packed, packed.subarray(0, 200)]), true],
    ['a download laid out in full and never filled', Buffer.concat([packed.subarray(0, 500), Buffer.alloc(20_000)]), null],
    ['a cut checksum', packed.subarray(0, packed.length - 3), false],
    ['a wrong CRC', withByte(packed, -TRAILER, (byte) => byte + 1), false],
    ['a wrong size', withByte(packed, -1, (byte) => byte + 1), false],
    ['a wrong CRC of the first of two members', Buffer.concat([withByte(packed, -TRAILER, (byte) => byte + 1), packed]), false],
    ['words after the end', Buffer.concat([packed, Buffer.from('words after the end')]), false],
    ['two letters after the end', Buffer.concat([packed, Buffer.from('ab')]), false],
    ['plain text', Buffer.from('plain text under the name of a gzip'), false],
  ];

  it.each(broken)('refuses %s as Node does, wherever it is cut into pieces', (_what, bytes, cut) => {
    expect(() => gunzipSync(bytes)).toThrow();
    for (const size of [7, 100, bytes.length]) {
      const fault = faultOf(bytes, size);
      expect(fault).toBeInstanceOf(GunzipError);
      if (cut !== null) expect(fault?.cut).toBe(cut);
    }
  });

  it('never hands out other content for a damaged byte without a fault', () => {
    for (let at = 0; at < packedSmall.length; at += 1) {
      const damaged = withByte(packedSmall, at, (byte) => byte ^ 0x10);
      // Time, flags and system in the header say nothing of the content.
      if (faultOf(damaged) === null) expect(unpacked(damaged).equals(small)).toBe(true);
    }
  });

  it('refuses the file wherever it is cut', () => {
    for (let length = 0; length < packedSmall.length; length += 1) expect(faultOf(packedSmall.subarray(0, length))).toBeInstanceOf(GunzipError);
  });

  it('hands a bomb out in bounded pieces, and stops where the reader stops', () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
    let pulled = 0;
    let closed = false;
    function* chunks(): Generator<Uint8Array> {
      try {
        for (const piece of inPieces(bomb, 1024)) {
          pulled += 1;
          yield piece;
        }
      } finally {
        closed = true;
      }
    }
    for (const piece of gunzipChunks(chunks())) {
      expect(piece.length).toBeLessThan(16 * 1024 * 1024);
      break;
    }
    expect(pulled).toBeLessThanOrEqual(3);
    expect(closed).toBe(true);
  });
});
