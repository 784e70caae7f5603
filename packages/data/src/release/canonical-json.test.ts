import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('writes keys in code-unit order, however they were set', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, { z: null, y: true }], c: 'x' }, B: false })).toBe(
      '{"B":false,"a":{"c":"x","d":[1,{"y":true,"z":null}]},"b":1}',
    );
  });

  it('is read back as what it was', () => {
    const value = { text: 'β "quoted"\n\u2028', numbers: [0, -1.5, 1e21], empty: {}, none: [] };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it('writes more shapes of objects than it remembers', () => {
    for (let at = 0; at < 5000; at += 1) expect(canonicalJson({ [`z${at}`]: 1, a: at })).toBe(`{"a":${at},"z${at}":1}`);
    expect(canonicalJson({ ['k'.repeat(5000)]: 1, a: 2 })).toBe(`{"a":2,"${'k'.repeat(5000)}":1}`);
  });

  it('refuses what JSON would change in silence', () => {
    expect(() => canonicalJson({ a: undefined })).toThrow(TypeError);
    expect(() => canonicalJson([Number.NaN])).toThrow(TypeError);
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
});
