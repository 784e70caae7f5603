import { openSync } from 'fontkit';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mark, Scene } from '../scene/scene.ts';
import type { Weight } from '../text/measure.ts';

/** A line of text as it lies on the sheet, measured by the files of fonts, not by the table that figures are laid out by. */
export interface TextBox {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const modules = (file: string): string => join(__dirname, '../../../../../node_modules', file);
const SANS = { regular: openSync(modules('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')), semibold: openSync(modules('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')) };

/** Widths of Helvetica, which those of Arial equal, for the letters of the AFM file. */
function helvetica(file: string): ReadonlyMap<string, number> {
  const afm = readFileSync(join(dirname(modules('pdfkit/js/data/x')), file), 'latin1');
  return new Map([...afm.matchAll(/^C (\d+) ; WX (\d+) ;/gm)].map(([, code, width]) => [String.fromCharCode(Number(code)), Number(width)]));
}
const ARIAL = { regular: helvetica('Helvetica.afm'), semibold: helvetica('Helvetica-Bold.afm') };

function widestOf(text: string, size: number, weight: Weight): number {
  const font = SANS[weight];
  const ours = (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  const letters = [...text].map((letter) => ARIAL[weight].get(letter));
  return letters.includes(undefined) ? ours : Math.max(ours, (letters.reduce<number>((sum, width) => sum + (width ?? 0), 0) * size) / 1000);
}

/** All lines of text of a scene, where its groups put them. */
export const textBoxes = ({ marks }: Scene): readonly TextBox[] => boxesOf(marks, { x: 0, y: 0, scale: 1 });

function boxesOf(marks: readonly Mark[], at: { readonly x: number; readonly y: number; readonly scale: number }): readonly TextBox[] {
  return marks.flatMap((mark): readonly TextBox[] => {
    if (mark.kind === 'group') return boxesOf(mark.marks, { x: at.x + (mark.x ?? 0) * at.scale, y: at.y + (mark.y ?? 0) * at.scale, scale: at.scale * (mark.scale ?? 1) });
    if (mark.kind !== 'text') return [];
    const size = mark.size * at.scale;
    const width = widestOf(mark.text, size, mark.weight);
    const x = at.x + mark.x * at.scale;
    const baseline = at.y + mark.y * at.scale;
    const left = mark.anchor === 'start' ? x : mark.anchor === 'end' ? x - width : x - width / 2;
    return [{ text: mark.text, size, left, right: left + width, top: baseline - size * 0.72, bottom: baseline + size * 0.2 }];
  });
}

/** Pairs of lines that lie over each other by more than a hair. */
export function overlaps(boxes: readonly TextBox[], hair: number): readonly string[] {
  const sorted = [...boxes].sort((one, other) => one.top - other.top);
  return sorted.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.top >= one.bottom - hair) break;
      if (one.left < other.right - hair && other.left < one.right - hair) found.push(`"${one.text}" over "${other.text}"`);
    }
    return found;
  });
}

/** Lines that leave the sheet. */
export const outside = (boxes: readonly TextBox[], { width, height }: Scene): readonly string[] => boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height).map(({ text }) => text);

/** Names of what the marks of a scene stand for, of one kind. */
export function drawnOf({ marks }: Scene, kind: string): readonly string[] {
  const named = (all: readonly Mark[]): readonly string[] => all.flatMap((mark) => (mark.kind !== 'group' ? [] : [...(mark.of?.startsWith(`${kind} `) === true ? [mark.of.slice(kind.length + 1)] : []), ...named(mark.marks)]));
  return named(marks);
}
