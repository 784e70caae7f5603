import { expect, it } from '@jest/globals';
import { openSync } from 'fontkit';
import { join } from 'node:path';
import { LETTER_WIDTHS } from './letter-widths.ts';
import { widthOf, type Weight } from './measure.ts';
import { wrapText } from './wrap-text.ts';

const FILES: Readonly<Record<Weight, string>> = { regular: '400Regular/SourceSans3_400Regular.ttf', semibold: '600SemiBold/SourceSans3_600SemiBold.ttf' };

it.each(['regular', 'semibold'] as const)('holds no letter of %s to be narrower than our font has it', (weight) => {
  const font = openSync(join(__dirname, '../../../../../node_modules/@expo-google-fonts/source-sans-3', FILES[weight]));
  const points = LETTER_WIDTHS[weight].flatMap(([first, widths]) => widths.map((_, at) => first + at)).filter((point) => font.hasGlyphForCodePoint(point));
  expect(points.length).toBeGreaterThan(600);
  for (const point of points) expect(widthOf(String.fromCodePoint(point), 1000, weight) + 1).toBeGreaterThanOrEqual((font.layout(String.fromCodePoint(point)).advanceWidth * 1000) / font.unitsPerEm);
});

it('takes a whole square for letters that no font here has, and nothing for marks on others', () => {
  expect(widthOf('血', 10)).toBe(10);
  expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10));
});

it('breaks lines after spaces, hyphens and slashes, and long words anywhere', () => {
  expect(wrapText('IL-2 receptor binding', { width: 45, size: 10 })).toEqual(['IL-2', 'receptor', 'binding']);
  const pieces = wrapText('x'.repeat(40), { width: 50, size: 10 });
  expect(pieces.join('')).toBe('x'.repeat(40));
  for (const piece of pieces) expect(widthOf(piece, 10)).toBeLessThanOrEqual(50);
});

it('cuts what has too many lines, and says so', () => {
  const lines = wrapText('word '.repeat(60), { width: 80, size: 10, most: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  expect(widthOf(lines[1] ?? '', 10)).toBeLessThanOrEqual(80);
});

it('leaves room for a label on the first line', () => {
  const [first = ''] = wrapText('one two three four five six', { width: 100, size: 10, indent: 60 });
  expect(widthOf(first, 10)).toBeLessThanOrEqual(40);
});
