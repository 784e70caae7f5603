/**
 * Writes src/figure/text/letter-widths.ts: how wide each letter of a figure may come out, in thousandths of its size.
 * A figure names Source Sans 3 first and Arial and its likes next, so each letter is as wide as the widest of them.
 * Usage: node scripts/write-letter-widths.mjs FOLDER, where FOLDER has LiberationSans-Regular.ttf and -Bold.ttf (as wide as Arial).
 */
import { openSync } from 'fontkit';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that has LiberationSans-Regular.ttf and LiberationSans-Bold.ttf.');

const ours = (file) => fileURLToPath(new URL(`../../../node_modules/@expo-google-fonts/source-sans-3/${file}`, import.meta.url));
const FACES = {
  regular: [ours('400Regular/SourceSans3_400Regular.ttf'), join(folder, 'LiberationSans-Regular.ttf')],
  semibold: [ours('600SemiBold/SourceSans3_600SemiBold.ttf'), join(folder, 'LiberationSans-Bold.ttf')],
};
/** Latin, Greek, Cyrillic, punctuation, raised and lowered digits, letter-like signs, arrows, operators, shapes. */
const RANGES = [[0x20, 0x7e], [0xa0, 0x17f], [0x370, 0x3ff], [0x400, 0x45f], [0x2010, 0x203a], [0x2070, 0x209c], [0x20ac, 0x20ac], [0x2116, 0x2126], [0x2190, 0x2199], [0x2200, 0x2265], [0x25a0, 0x25cf]];

const widths = Object.fromEntries(
  Object.entries(FACES).map(([weight, files]) => {
    const fonts = files.map((file) => openSync(file));
    const width = (point) => Math.max(0, ...fonts.filter((font) => font.hasGlyphForCodePoint(point)).map((font) => Math.ceil((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm)));
    return [weight, RANGES.map(([first, last]) => [first, Array.from({ length: last - first + 1 }, (_, at) => width(first + at))])];
  }),
);
const rows = (numbers) => Array.from({ length: Math.ceil(numbers.length / 32) }, (_, at) => `      ${numbers.slice(at * 32, at * 32 + 32).join(', ')},`).join('\n');
const table = Object.entries(widths).map(([weight, ranges]) => `  ${weight}: [\n${ranges.map(([first, numbers]) => `    [0x${first.toString(16)}, [\n${rows(numbers)}\n    ]],`).join('\n')}\n  ],`);
const text = `/* Written by scripts/write-letter-widths.mjs. */

/** Widths of letters in thousandths of their size, from the first letter of each range on; 0 where no font has it. */
export const LETTER_WIDTHS: Readonly<Record<'regular' | 'semibold', readonly (readonly [number, readonly number[]])[]>> = {
${table.join('\n')}
};
`;
writeFileSync(new URL('../src/figure/text/letter-widths.ts', import.meta.url), text);
