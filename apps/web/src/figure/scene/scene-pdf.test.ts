import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathwayFigure, type FigureOptions } from '../pathway-figure.ts';
import { embeddedPathway, HEAD } from '../testing/made-figures.ts';
import { withDensity } from './png-density.ts';
import { scenePdf, type FigureFonts } from './scene-pdf.ts';

const font = (file: string): Uint8Array => readFileSync(join(__dirname, '../../../../../node_modules/@expo-google-fonts/source-sans-3', file));
const FONTS: FigureFonts = { regular: font('400Regular/SourceSans3_400Regular.ttf'), semibold: font('600SemiBold/SourceSans3_600SemiBold.ttf') };

interface ReadPdf {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
  readonly fonts: readonly string[];
  readonly title: string;
  readonly keywords: string;
  readonly links: readonly string[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sceneOf = (width: FigureOptions['width']) => pathwayFigure({ head: HEAD, chain: embeddedPathway('skin-rash'), caption: 'What is shown.' }, { width, theme: 'light' });
const written = (width: FigureOptions['width']): Promise<Uint8Array> => scenePdf(sceneOf(width), FONTS, { keywords: ['release r-made'], date: '2026-03-01' });

function read(pdf: Uint8Array): ReadPdf {
  const file = join(folder, 'figure.pdf');
  writeFileSync(file, pdf);
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, '../testing/read-pdf.mjs'), file], { encoding: 'utf8' })) as ReadPdf;
}

describe('a figure as PDF', () => {
  it.each([85, 180])('is one page, %i mm wide and as high as the figure', async (millimetres) => {
    const width = `${millimetres}mm` as '85mm' | '180mm';
    const { pages, ...size } = read(await written(width));
    expect(pages).toBe(1);
    expect(size.width).toBeCloseTo(millimetres, 3);
    expect(size.height).toBeCloseTo((sceneOf(width).height / 72) * 25.4, 1);
  });

  it('has its text as text, in fonts of its own, and its facts', async () => {
    const { text, fonts, title, keywords, links } = read(await written('180mm'));
    const words = text.join(' ');
    for (const part of [HEAD.title, 'Reconstruction, made for a test.', 'CC-BY-4.0', 'eosinophil degranulation', 'Molecular initiating event']) expect(words).toContain(part);
    expect(fonts.every((name) => name.includes('SourceSans3'))).toBe(true);
    expect(fonts).toHaveLength(2);
    expect([title, keywords, links]).toEqual([`${HEAD.kind}: ${HEAD.title}`, 'release r-made', [HEAD.url]]);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await written('85mm')).equals(Buffer.from(await written('85mm')))).toBe(true);
  });
});

it('writes the dots of an inch into a PNG, where readers look for them', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const dense = Buffer.from(withDensity(png, 300));
  const at = dense.indexOf('pHYs');
  expect(dense.readUInt32BE(at - 4)).toBe(9);
  expect([dense.readUInt32BE(at + 4), dense.readUInt32BE(at + 8), dense[at + 12]]).toEqual([11811, 11811, 1]);
  // Checksum of this very chunk, by zlib.crc32 of a newer Node.
  expect(dense.readUInt32BE(at + 13)).toBe(0x78a53f76);
  expect(dense.subarray(0, 33).equals(png.subarray(0, 33))).toBe(true);
});
