import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readZip, type ZipLimits } from './read-zip.ts';

const LIMITS: ZipLimits = { entries: 100, entryBytes: 1_000_000, totalBytes: 3_000_000 };
const read = (zip: Uint8Array, limits: Partial<ZipLimits> = {}, step = zip.length) => {
  const chunks = Array.from({ length: Math.ceil(zip.length / step) }, (_, at) => zip.subarray(at * step, (at + 1) * step));
  return [...readZip(chunks, { ...LIMITS, ...limits })].map(({ name, bytes, fault }) => [name, bytes === null ? fault : Buffer.from(bytes).toString('utf8').slice(0, 20)]);
};
const zip = (files: Zippable, level: 0 | 6 = 6): Uint8Array => zipSync(files, { level });
const text = strToU8('some text of a drawing');
/** The first bytes `from` changed into `to` wherever they stand. */
const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

describe('readZip', () => {
  it.each([1, 7, 100_000])('gives the files of a zip that comes in pieces of %i bytes', (step) => {
    expect(read(zip({ 'a.gpml': text, folder: { 'b.gpml': [text, { level: 0 }], empty: new Uint8Array(0) } }), {}, step)).toEqual([
      ['a.gpml', 'some text of a drawi'],
      ['folder/b.gpml', 'some text of a drawi'],
      ['folder/empty', ''],
    ]);
  });

  it('refuses names that point outside, by name, and reads on', () => {
    const odd = { '../up.gpml': text, '/top.gpml': text, 'a/../../b.gpml': text, 'c\\d.gpml': text, 'C:e.gpml': text, 'fine..gpml': text };
    expect(read(zip(odd))).toEqual([
      ...Object.keys(odd).slice(0, 5).map((name) => [name, 'its name points outside the zip']),
      ['fine..gpml', 'some text of a drawi'],
    ]);
  });

  it('unpacks no file beyond the limit, whatever size the zip states', () => {
    const bomb = zip({ 'bomb.gpml': new Uint8Array(2_000_000), 'b.gpml': text });
    expect(read(bomb)).toEqual([['bomb.gpml', 'is larger than 1000000 bytes when unpacked'], ['b.gpml', 'some text of a drawi']]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(2_000_000);
    const lying = replaced(bomb, size.toString('latin1'), '\x05\0\0\0');
    expect(lying).not.toEqual(bomb);
    expect(read(lying)[0]).toEqual(['bomb.gpml', 'is larger than 1000000 bytes when unpacked']);
  });

  it('stops at a zip that holds too much, or too many files', () => {
    const files = Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`${n}.gpml`, new Uint8Array(900_000)]));
    expect(() => read(zip(files))).toThrow('holds more than 3000000 bytes');
    expect(() => read(zip(files), { entries: 3 })).toThrow('holds more than 3 files');
    expect(() => read(zip({ 'a.gpml': new Uint8Array(50_000_000) }))).toThrow('holds more than 3000000 bytes');
  });

  it('opens two thousand tiny files', () => {
    const many = zip(Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [String(n), new Uint8Array(0)])));
    expect(read(many, { entries: 2_000 })).toHaveLength(2_000);
  });

  it('reports a damaged file, and one packed in an unknown way', () => {
    const good = zip({ 'a.gpml': strToU8('abcdefgh'.repeat(50)), 'b.gpml': text });
    const deflated = Buffer.from(good).indexOf('a.gpml') + 'a.gpml'.length;
    const damaged = Uint8Array.from(good, (byte, at) => (at === deflated ? 0xff : byte));
    expect(read(damaged)).toEqual([['a.gpml', expect.stringContaining('is damaged')], ['b.gpml', 'some text of a drawi']]);
    const unknown = Uint8Array.from(good, (byte, at) => (at === 8 ? 12 : byte));
    expect(read(unknown)[0]).toEqual(['a.gpml', 'is packed in an unknown way']);
  });

  it.each([0, 6] as const)('refuses a zip with a file that unpacks to something else (level %d)', (level) => {
    const good = zip({ 'a.gpml': [text, { level }], 'b.gpml': [text, { level }] });
    expect(read(good)).toHaveLength(2);
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(text));
    const lying = replaced(good, sum.toString('latin1'), '\x01\x02\x03\x04');
    expect(() => read(lying)).toThrow('is damaged: a.gpml does not have the checksum');
    if (level === 0) expect(() => read(replaced(good, 'some text', 'same text'))).toThrow('is damaged: a.gpml');
  });

  it('holds each file to its own checksum, in whatever order the directory names them', () => {
    const good = Buffer.from(zip({ 'a.gpml': text, 'b.gpml': strToU8('other text'), folder: { 'c.gpml': strToU8('third') } }));
    const start = good.indexOf('PK\x01\x02', 'latin1');
    const second = good.indexOf('PK\x01\x02', start + 1, 'latin1');
    const end = good.indexOf('PK\x05\x06', 'latin1');
    const turned = Buffer.concat([good.subarray(0, start), good.subarray(second, end), good.subarray(start, second), good.subarray(end)]);
    expect(read(turned, {}, 50)).toEqual(read(good));
  });

  it.each([0.2, 0.6, 0.95])('refuses a zip of which %d are there', (share) => {
    const whole = zip({ 'a.gpml': strToU8('x'.repeat(500)), 'b.gpml': text }, 0);
    expect(() => read(whole.subarray(0, Math.floor(whole.length * share)))).toThrow('cut short');
  });

  it.each([['nothing', ''], ['a web page', '<html></html>']])('refuses %s', (_, content) => expect(() => read(strToU8(content), {}, 10)).toThrow('no whole zip'));
});
