import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { delimitedText } from './delimited-text.ts';

const read = (text: string, delimiter: string): string[][] => parse(text, { delimiter });

describe('delimitedText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', '  =1+1', '＝1+1', '－1', '=HYPERLINK("http://a.example","b")', '=1;2', "=cmd|' /C calc'!A0"])('keeps a spreadsheet from running %j', (text) => {
    for (const [format, delimiter] of [['csv', ','], ['tsv', '\t']] as const) {
      const [[cell = ''] = []] = read(delimitedText([[text, 'b']], format), delimiter);
      expect(cell).toBe(`'${text.trim()}`);
    }
  });

  it.each([[['a', '-b', '=c'], 'a | -b | =c'], [['=a', 'b'], "'=a | b"], [['\t@a'], "'@a"]])('guards a list by its first entry: %j', (list, cell) => expect(read(delimitedText([[list]], 'csv'), ',')).toEqual([[cell]]));

  it('leaves numbers numbers, negative ones too', () => expect(delimitedText([[-1, 0, 2.5, 1e21]], 'csv')).toBe('-1,0,2.5,1e+21\n'));

  it('quotes what a spreadsheet might split elsewhere, so that no formula begins there', () => {
    expect(delimitedText([['a;=1+1', 'a\t=1+1', 'plain']], 'csv')).toBe('"a;=1+1","a\t=1+1",plain\n');
  });

  it('writes nothing for nothing', () => expect(delimitedText([[null, '', [], 'x']], 'csv')).toBe(',,,x\n'));

  it.each(['a,b', 'a\tb', 'a "b" c', 'two\nlines', "it's", 'µ α → β', 'a;b'])('gives back %j as it was', (text) => {
    expect(read(delimitedText([[text, 'next']], 'csv'), ',')).toEqual([[text, 'next']]);
    expect(read(delimitedText([[text, 'next']], 'tsv'), '\t')).toEqual([[text, 'next']]);
  });
});
