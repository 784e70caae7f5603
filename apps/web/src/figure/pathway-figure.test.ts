import { describe, expect, it } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import type { Chain } from '../components/chain/chain.ts';
import { HOSTILE_TITLES } from '../export/testing/made-network.ts';
import { pathwayFigure, type FigureOptions } from './pathway-figure.ts';
import { sceneSvg } from './scene/scene-svg.ts';
import { LEAST_PRINT_SIZE, SHEET_NAMES } from './sheet.ts';
import { EMBEDDED_PATHWAYS, embeddedPathway, HEAD, madeEvent, madeLink, ranksOf, wideOf } from './testing/made-figures.ts';
import { drawnOf, outside, overlaps, textBoxes } from './testing/measured-scene.ts';
import { FIGURE_THEMES, type FigureThemeName } from './theme.ts';

const WIDTHS: readonly FigureOptions['width'][] = [...SHEET_NAMES, 360];
const figure = (chain: Chain, width: FigureOptions['width'] = '180mm', theme: FigureThemeName = 'light', title = HEAD.title) => pathwayFigure({ head: { ...HEAD, title }, chain, caption: 'What is shown.' }, { width, theme });
const textOf = (svg: string): readonly string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

const CIRCLE: Chain = { events: [madeEvent(1, 0), madeEvent(2, 1), madeEvent(3, 2)], links: [madeLink(1, 2), madeLink(2, 3), madeLink(3, 1), madeLink(3, 3)] };
const LOOSE: Chain = { events: [...ranksOf(1, 2, 1).events, ...[5, 6, 7, 8, 9, 10, 11].map((number) => madeEvent(number, 0))], links: ranksOf(1, 2, 1).links };

const CHAINS: readonly (readonly [string, Chain])[] = [
  ['one event', { events: [madeEvent(1, 0)], links: [] }],
  ['no event', { events: [], links: [] }],
  ['a line of fourteen', ranksOf(...Array.from({ length: 14 }, () => 1))],
  ['ranks of six', ranksOf(1, 6, 6, 1)],
  ['thirty-two events', wideOf(32)],
  ['a circle', CIRCLE],
  ['events that nothing joins', LOOSE],
  ...EMBEDDED_PATHWAYS.map((id): readonly [string, Chain] => [`the pathway to ${id}`, embeddedPathway(id)]),
];

describe.each(CHAINS)('the figure of %s', (_name, chain) => {
  it.each(WIDTHS)('at %s has no text over another, none outside, none too small', (width) => {
    const scene = figure(chain, width);
    const boxes = textBoxes(scene);
    expect(overlaps(boxes, 0.6)).toEqual([]);
    expect(outside(boxes, scene)).toEqual([]);
    if (scene.unit === 'pt') expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_PRINT_SIZE - 0.001);
  });

  it('draws every event once and every relationship between two of them', () => {
    const known = new Set(chain.events.map(({ id }) => id));
    for (const width of ['85mm', '16x9'] as const) {
      const scene = figure(chain, width);
      expect([...drawnOf(scene, 'event')].sort()).toEqual([...known].sort());
      expect([...drawnOf(scene, 'relationship')].sort()).toEqual(chain.links.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)).map(({ id }) => id).sort());
    }
  });
});

describe('a figure', () => {
  const svg = sceneSvg(figure(ranksOf(1, 2, 1)));

  it('is as wide as its sheet, and a slide as high', () => {
    expect(svg).toMatch(/^<svg [^>]*width="180mm"/);
    expect(sceneSvg(figure(CIRCLE, '85mm'))).toMatch(/^<svg [^>]*width="85mm"/);
    expect(sceneSvg(figure(CIRCLE, '16x9'))).toMatch(/^<svg [^>]*width="1920" height="1080"/);
    expect(sceneSvg(figure(CIRCLE, 700))).toMatch(/^<svg [^>]*width="700"/);
  });

  it('says what it is, where it comes from, and under which licence', () => {
    const words = textOf(svg).join(' ');
    for (const part of [HEAD.kind, HEAD.id, HEAD.title, 'What is shown.', 'Reconstruction, made for a test.', 'Made source (CC-BY-4.0): who made it', 'Another source (CC0-1.0)', 'CC-BY-4.0', 'r-made of 1 Mar 2026', HEAD.url]) expect(words).toContain(part);
    expect(svg).toContain(`<a href="${HEAD.url}"`);
  });

  it('has the whole legend of what it draws', () => {
    const words = textOf(svg).join(' ');
    for (const part of ['Molecular initiating event', 'Key event', 'Adverse outcome', 'adjacent', 'other events lie between', 'hypothesised', 'contested', 'inhibits', 'leads back, in a circle', 'increased', 'decreased']) expect(words).toContain(part);
  });

  it('tells those who do not see it each event and what it leads to', () => {
    const description = /<desc [^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(description).toContain('1. Event 1 of some length, Neuroinflammation (molecular initiating event, increased, documented), leads to 2 and 3.');
    expect(/<title [^>]*>([^<]*)<\/title>/.exec(svg)?.[1]).toBe('Adverse outcome pathway: A made pathway');
  });

  it('prints a letter for each grade, and a dash where others are graded and it is not', () => {
    const mixed: Chain = { ...ranksOf(1, 1, 1), links: [madeLink(1, 2, { grade: 'H' }), madeLink(2, 3, { grade: null })] };
    expect(textOf(sceneSvg(figure(mixed)))).toEqual(expect.arrayContaining(['H', '–']));
    const none: Chain = { ...mixed, links: mixed.links.map((link) => ({ ...link, grade: null })) };
    expect(textOf(sceneSvg(figure(none)))).not.toContain('–');
  });

  it('names in a key what has no room in shapes', () => {
    const many = wideOf(32);
    const words = textOf(sceneSvg(figure(many, '85mm')));
    for (const { number } of many.events) expect(words.filter((text) => text === String(number)).length).toBeGreaterThanOrEqual(1);
    expect(words.filter((text) => text.startsWith('Event ')).length).toBe(many.events.length);
  });

  it('says in words what no drawing of a width can hold', () => {
    const tangled: Chain = { events: Array.from({ length: 80 }, (_, at) => madeEvent(at + 1, at)), links: Array.from({ length: 79 }, (_, at) => [madeLink(at + 1, at + 2), madeLink(1, at + 2), madeLink(at + 1, 80)]).flat().filter((link, at, all) => link.from !== link.to && all.findIndex(({ id }) => id === link.id) === at) };
    const scene = figure(tangled, '85mm');
    const words = textOf(sceneSvg(scene)).join(' ');
    expect(words).toContain('At this width the events have no room in a drawing');
    expect(words).toContain('Event 80 of some');
    expect(words).toContain('→ 3 (M), 80 (M)');
    expect(overlaps(textBoxes(scene), 0.6)).toEqual([]);
    expect(outside(textBoxes(scene), scene)).toEqual([]);
    expect(Math.min(...textBoxes(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST_PRINT_SIZE);
  });

  it('is drawn in the colours of its theme alone', () => {
    for (const name of Object.keys(FIGURE_THEMES) as FigureThemeName[]) {
      const known = new Set(JSON.stringify(FIGURE_THEMES[name]).match(/#[0-9a-f]{6}/g));
      for (const [colour] of sceneSvg(figure(ranksOf(1, 2, 1), 'web', name)).matchAll(/#[0-9a-f]{6}/g)) expect(known).toContain(colour);
    }
    const grey = JSON.stringify(FIGURE_THEMES.grey).match(/#[0-9a-f]{6}/g) ?? [];
    for (const colour of grey) expect(new Set([colour.slice(1, 3), colour.slice(3, 5), colour.slice(5)]).size).toBe(1);
  });
});

describe.each(HOSTILE_TITLES.map((title): readonly [string] => [title]))('a title such as %.20s', (title) => {
  const chain: Chain = { events: [madeEvent(1, 0, { title }), madeEvent(2, 1, { title })], links: [madeLink(1, 2)] };

  it.each(WIDTHS)('stays text and in its place at %s', (width) => {
    const scene = pathwayFigure({ head: { ...HEAD, title, facts: title, notes: [title], sources: [title], url: 'javascript:alert(1)' }, chain, caption: title.slice(0, 300) }, { width, theme: 'light' });
    const svg = sceneSvg(scene);
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).toString()).not.toThrow();
    expect(svg).not.toMatch(/<script|<image|<foreignObject|<style|href="javascript/);
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
    expect(outside(textBoxes(scene), scene)).toEqual([]);
    expect(svg.length).toBeLessThan(120_000);
  });
});
