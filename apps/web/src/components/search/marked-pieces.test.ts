import { describe, expect, it } from '@jest/globals';
import { markedPieces, readable } from './marked-pieces.ts';

describe('markedPieces', () => {
  it('cuts at the ranges and loses nothing', () => {
    const pieces = markedPieces({ text: 'Liver fibrosis', ranges: [{ start: 0, end: 5 }, { start: 6, end: 9 }] });
    expect(pieces).toEqual([
      { text: 'Liver', matches: true },
      { text: ' ', matches: false },
      { text: 'fib', matches: true },
      { text: 'rosis', matches: false },
    ]);
  });

  it('survives ranges that overlap or pass the end', () => {
    const pieces = markedPieces({ text: 'TNF', ranges: [{ start: 0, end: 2 }, { start: 1, end: 99 }] });
    expect(pieces.map(({ text }) => text).join('')).toBe('TNF');
    expect(pieces.every(({ matches }) => matches)).toBe(true);
  });

  it('is the text where nothing matches', () => expect(markedPieces({ text: 'IL2', ranges: [] })).toEqual([{ text: 'IL2', matches: false }]));
});

describe('readable', () => {
  it('writes names of complexes as people do, and leaves matches where they are', () => {
    const ranges = [{ start: 0, end: 3 }];
    expect(readable('RECEPTOR_COMPLEX', { text: 'IL2_receptor_I', ranges })).toEqual({ text: 'IL2 receptor I', ranges });
    expect(readable('GENE', { text: 'HLA_A', ranges }).text).toBe('HLA_A');
  });
});
