import { describe, expect, it } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { HOSTILE_TITLES } from '../export/testing/made-network.ts';
import { matrixFigure, type MatrixModel } from './matrix-figure.ts';
import type { FigureOptions } from './pathway-figure.ts';
import { sceneSvg } from './scene/scene-svg.ts';
import { LEAST_PRINT_SIZE, SHEET_NAMES } from './sheet.ts';
import { HEAD, madeEvent, madeStatement } from './testing/made-figures.ts';
import { drawnOf, outside, overlaps, textBoxes } from './testing/measured-scene.ts';

const WIDTHS: readonly FigureOptions['width'][] = [...SHEET_NAMES, 360];

/** So many rows over so many events, about every third cell filled, some twice. */
const modelOf = (rows: number, columns: number, given: Partial<MatrixModel> = {}): MatrixModel => ({
  head: HEAD,
  events: Array.from({ length: columns }, (_, at) => madeEvent(at + 1, at)),
  statements: Array.from({ length: rows * columns }, (_, at) => at)
    .filter((at) => at % 3 === 0 || at % 7 === 0)
    .flatMap((at) => {
      const [row, column] = [Math.floor(at / columns), (at % columns) + 1];
      const statement = madeStatement(column, `GENE${row}`, { key: `${at}`, group: row % 2 === 0 ? 'Interleukins' : 'Chemokine ligands', status: at % 2 === 0 ? 'DOCUMENTED' : 'CONTESTED', hinders: at % 5 === 0, basis: at % 4 === 0 ? 'NAME_MATCH' : 'STATED' });
      return at % 21 === 0 ? [statement, { ...statement, key: `${at} again`, sense: 'DECREASED' as const }] : [statement];
    }),
  rowKind: 'Cytokine',
  caption: 'Cytokines reported there.',
  emptyWords: 'No cytokines are reported at these events in this release.',
  ...given,
});
const figure = (model: MatrixModel, width: FigureOptions['width'] = '180mm') => matrixFigure(model, { width, theme: 'light' });

describe.each([
  [1, 1],
  [6, 19],
  [3, 40],
  [40, 5],
])('a matrix of %i rows and %i columns', (rows, columns) => {
  const model = modelOf(rows, columns);

  it.each(WIDTHS)('at %s has no text over another, none outside, none too small', (width) => {
    const scene = figure(model, width);
    const boxes = textBoxes(scene);
    expect(overlaps(boxes, 0.6)).toEqual([]);
    expect(outside(boxes, scene)).toEqual([]);
    if (scene.unit === 'pt') expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_PRINT_SIZE - 0.001);
  });

  it('marks every statement once wherever a sheet may grow', () => {
    for (const width of WIDTHS.filter((each) => each !== '16x9')) expect([...drawnOf(figure(model, width), 'statement')].sort()).toEqual(model.statements.map(({ eventId, rowId }) => `${eventId} ${rowId}`).sort());
  });
});

describe('a matrix', () => {
  const texts = (model: MatrixModel, width?: FigureOptions['width']): string => [...sceneSvg(figure(model, width)).matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

  it('has title, legend of the letters it uses, origin, licence and release', () => {
    const words = texts(modelOf(4, 6));
    for (const part of [HEAD.title, 'Cytokines reported there.', 'stated: a cited source states it', 'named: named in the text', 'hypothesised', 'Reconstruction, made for a test.', 'CC-BY-4.0', 'r-made', 'A blunt end is what hinders the event.', HEAD.url]) expect(words).toContain(part);
    expect(words).not.toContain('curated:');
  });

  it('says on a slide how many rows it left out, and never leaves any elsewhere', () => {
    expect(texts(modelOf(40, 5), '16x9')).toMatch(/A slide has room for \d+ rows of 40/);
    expect(texts(modelOf(40, 5), '180mm')).not.toContain('A slide has room');
  });

  it('names columns in a key where titles have no room', () => expect(texts(modelOf(4, 19), '85mm').split('Event 19 of some length').length).toBe(2));

  it('says where there is nothing to show', () => expect(texts(modelOf(4, 6, { statements: [] }))).toContain('No cytokines are reported at these events in this release.'));

  it('is told in words', () => expect(sceneSvg(figure(modelOf(1, 1)))).toMatch(/<desc [^>]*>[^<]*GENE0: at 1 effector increased/));

  it.each(HOSTILE_TITLES.map((title): readonly [string] => [title]))('keeps %.20s text', (title) => {
    const model = modelOf(2, 3, { events: [1, 2, 3].map((number) => madeEvent(number, number, { title })), statements: [madeStatement(1, title, { group: title }), madeStatement(2, 'other', { rowLabel: title, subject: title.slice(0, 40) })] });
    for (const width of WIDTHS) {
      const scene = figure(model, width);
      const svg = sceneSvg(scene);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).toString()).not.toThrow();
      expect(svg).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069]/);
      expect(outside(textBoxes(scene), scene)).toEqual([]);
    }
  });
});
