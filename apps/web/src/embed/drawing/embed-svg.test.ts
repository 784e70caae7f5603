import { describe, expect, it } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { HOSTILE_TITLES } from '../../export/testing/made-network.ts';
import { EMBEDDED_PATHWAYS, embeddedPathway, madeEvent, madeLink, ranksOf, wideOf } from '../../figure/testing/made-figures.ts';
import { embedAnswerOf, HOSTILE } from '../testing/embed-answer-of.ts';
import { embedSvg } from './embed-svg.ts';
import { matrixAnswer, pathwayAnswer, withIds } from './testing/made-answers.ts';

const svgOf = (...[answer, { view = null, theme = 'auto' } = {}]: [Parameters<typeof embedSvg>[0], Partial<Parameters<typeof embedSvg>[1]>?]): string => {
  const drawn = embedSvg(answer, { view, theme });
  if (drawn.kind === 'no-view') throw new Error(drawn.lines.join(' '));
  return drawn.svg;
};
const wordsOf = (svg: string): string => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
/** Throws where the text is no well-formed XML. */
const parsed = (svg: string): string => new Resvg(svg, { font: { loadSystemFonts: false } }).toString();
const drawn = (svg: string, kind: string): readonly string[] => [...svg.matchAll(/data-of="(\w+) ([^"]*)"/g)].flatMap(([, what, id]) => (what === kind && id !== undefined ? [id] : [])).sort();

const MATRIX = matrixAnswer([{ id: 'aop.events:1', title: 'One', cytokines: [{ symbol: 'IL2' }] }, { id: 'aop.events:2', title: 'Two', cytokines: [{ symbol: 'TNF', change: 'DECREASED' }] }]);

describe.each(EMBEDDED_PATHWAYS.map((id): readonly [string] => [id]))('the picture of the pathway to %s', (id) => {
  const chain = withIds(embeddedPathway(id));
  const svg = svgOf(pathwayAnswer(chain, { title: `To ${id}`, notes: ['Reconstruction, not reviewed'], licenceNote: 'except the statements of source:one' }));

  it('has every event and relationship of the files, once', () => {
    expect(drawn(svg, 'event')).toEqual(chain.events.map((event) => event.id).sort());
    expect(drawn(svg, 'relationship')).toEqual(chain.links.map((link) => link.id).sort());
  });

  it('is complete in itself: what it is, where it comes from, under which licence, where more is', () => {
    const words = wordsOf(svg);
    for (const part of [`To ${id}`, 'Reconstruction, not reviewed.', 'The release joins 1 source', 'One (CC BY 4.0): One, by its authors', 'CC BY 4.0, except the statements of One', 'r-0123456789abcdef of 22 Nov 2026', 'Molecular initiating event', 'hypothesised', 'https://sequela.example.org/explorer?document=']) expect(words).toContain(part);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1120"/);
    expect(parsed(svg)).toContain('<svg');
    expect(svg).not.toMatch(/<script|<style|<image|<use|<foreignObject| style=|url\(/);
  });
});

describe('the picture of an answer', () => {
  it('is the matrix where there is one and none was chosen, else the pathway', () => {
    expect(drawn(svgOf(MATRIX), 'row')).toHaveLength(2);
    expect(drawn(svgOf(pathwayAnswer(ranksOf(1, 2, 1))), 'event')).toHaveLength(4);
  });

  it('is dark where that is asked for, and light in a page that follows its reader', () => {
    const grounds = (['dark', 'light', 'auto'] as const).map((theme) => /<rect [^>]*fill="(#\w+)"/.exec(svgOf(MATRIX, { theme }))?.[1]);
    expect(grounds).toEqual(['#1b1a17', '#ffffff', '#ffffff']);
  });

  it('has no date where only the release of an older answer is known', () => {
    expect(wordsOf(svgOf(pathwayAnswer(ranksOf(1, 2, 1), { release: { id: 'r-old', date: null } })))).toContain('r-old, drawn by Sequela');
  });

  it('does not take what nobody asked for as unknown', () => {
    const question = '{ aop(id: "a") { relationships(first: 2) { nodes { id upstream { id title } downstream { id title } } } } }';
    const words = wordsOf(svgOf(embedAnswerOf(question, { aop: { relationships: { nodes: [{ id: 'r', upstream: { id: 'a', title: 'A' }, downstream: { id: 'b', title: 'B' } }] } } })));
    expect(words).toContain('Not asked for, so not told here: roles of events, directions');
    expect(words).not.toContain('No source of this release');
    expect(wordsOf(svgOf(pathwayAnswer(ranksOf(1, 2, 1))))).not.toContain('Not asked for');
  });

  it.each([
    ['the pathway', 'graph', MATRIX, /2 events and no relationships/],
    ['the matrix', 'matrix', pathwayAnswer(ranksOf(1, 2, 1)), /4 events and nothing that is reported there/],
    ['what has no picture', 'card', MATRIX, /views graph and matrix; the view card has none/],
    ['an answer of events alone', null, embedAnswerOf('{ release { id } }', { release: { id: 'r' } }), /no events.*Ask for.*no events.*relationships/],
    ['more than can be seen', 'graph', pathwayAnswer(wideOf(121)), /121 events.*room for 120/],
  ] as const)('of %s that is not there says what to ask for', (_what, view, answer, words) => {
    const told = embedSvg(answer, { view, theme: 'auto' });
    expect(told.kind === 'no-view' ? told.lines.join(' ') : 'drawn').toMatch(words);
  });
});

describe.each([...HOSTILE_TITLES, ...HOSTILE].map((text, at): readonly [number, string] => [at, text]))('a picture with the hostile text %i everywhere', (_at, text) => {
  const around = { title: [...text].slice(0, 200).join(''), notes: [text], licence: text, licenceNote: text, sources: [{ id: 'source:x', name: text, licence: text, licenceUrl: null, attribution: text, url: text }], home: 'javascript:alert(1)' };
  const chain = { events: [madeEvent(1, 0, { title: text }), madeEvent(2, 1, { title: text, id: text })], links: [madeLink(1, 2, { id: text, to: text })] };

  it.each([
    ['pathway', pathwayAnswer(chain, around)],
    ['matrix', matrixAnswer([{ id: text, title: text, cytokines: [{ symbol: text, families: [text] }], receptors: [{ symbol: text, complexes: [`${text}2`] }], cells: [text] }], around)],
  ])('as %s stays whole, and text', (_what, answer) => {
    const svg = svgOf(answer);
    expect(parsed(svg)).toContain('<svg');
    expect(svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')).not.toMatch(/script|onerror|onload|href|style=|<img|<image/i);
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]/);
    expect(svg.length).toBeLessThan(400_000);
  });
});
