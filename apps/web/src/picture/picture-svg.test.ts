import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain, ChainEvent, ChainLink } from '../components/chain/chain.ts';
import { DARK_PALETTE, PALETTE } from './palette.ts';
import { picturePath } from './picture-path.ts';
import { pictureSvg } from './picture-svg.ts';
import type { Picture } from './picture.ts';
import { linesWithin } from './svg-text.ts';

const event = (number: number, role: ChainEvent['role'] = 'KEY_EVENT', status: ChainEvent['status'] = 'DOCUMENTED'): ChainEvent => ({ id: `e${number}`, number, title: `Title ${number}`, role, rank: number - 1, status, direction: null });
const link = (from: number, to: number): ChainLink => ({ id: `r${from}`, from: `e${from}`, to: `e${to}`, status: null, effect: 'PROMOTES', adjacent: true, grade: null });

const chainOf = (length: number): Chain => {
  const events = Array.from({ length }, (_, at) => event(at + 1, at === 0 ? 'MOLECULAR_INITIATING_EVENT' : at === length - 1 ? 'ADVERSE_OUTCOME' : 'KEY_EVENT'));
  return { events, links: events.slice(1).map((_, at) => link(at + 1, at + 2)) };
};

const picture = (more: Partial<Picture> = {}): Picture => ({
  kind: 'Adverse outcome pathway',
  id: 'aop:1',
  title: 'A pathway',
  facts: '3 events',
  figure: { kind: 'chain', chain: chainOf(3) },
  note: null,
  release: 'r-1',
  licence: 'CC-BY-4.0',
  ...more,
});

const texts = (svg: string): readonly string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

describe('the picture of a page', () => {
  it('has title, id, release and licence', () => expect(texts(pictureSvg(picture()))).toEqual(expect.arrayContaining(['A pathway', 'aop:1  ·  release r-1', 'CC-BY-4.0'])));

  it('writes the titles of events where they can be read', () => expect(texts(pictureSvg(picture()))).toEqual(expect.arrayContaining(['Title 1', 'Title 2', 'Title 3'])));

  it('names only the first and the last of a long chain, and draws all', () => {
    const svg = pictureSvg(picture({ figure: { kind: 'chain', chain: chainOf(14) } }));
    expect(texts(svg).filter((text) => text.startsWith('Title '))).toEqual(['Title 1', 'Title 14']);
    expect(svg.match(/data-of="event /g)).toHaveLength(14);
  });

  it('says where a pathway is a reconstruction', () => {
    expect(texts(pictureSvg(picture({ note: 'Not the published one.' })))).toContain('Not the published one.');
    expect(texts(pictureSvg(picture()))).not.toContain('Not the published one.');
  });

  it('fills what is hypothesised with paper, and half of what is contested', () => {
    const of = (status: ChainEvent['status']) => pictureSvg(picture({ figure: { kind: 'chain', chain: { events: [event(1, 'KEY_EVENT', status), event(2)], links: [link(1, 2)] } } }));
    const tinted = (svg: string): number => svg.split(`fill="${PALETTE['tint-event']}"`).length - 1;
    expect([tinted(of('DOCUMENTED')), tinted(of('CONTESTED')), tinted(of('HYPOTHESISED'))]).toEqual([2, 2, 1]);
    expect(of('CONTESTED')).not.toBe(of('DOCUMENTED'));
  });

  it('tells of a gene by direction', () => {
    const svg = pictureSvg(picture({ figure: { kind: 'groups', groups: [{ group: 'INCREASED', titles: ['One', 'Two'] }] } }));
    expect(texts(svg)).toEqual(expect.arrayContaining(['increased at 2 key events', 'One, Two']));
  });

  it('holds any title as text', () => {
    const svg = pictureSvg(picture({ title: '<script>&"\u0000', id: '"><image href="http://elsewhere/"/>' }));
    expect(svg).not.toMatch(/<script|<image|\u0000/);
  });
});

it('cuts what is too long, and says so', () => {
  expect(linesWithin('one two', 500, 20, 2)).toEqual(['one two']);
  const lines = linesWithin('word '.repeat(60), 300, 20, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  expect(linesWithin('x'.repeat(500), 300, 20, 1)[0]).toMatch(/^x+ …$/);
});

it('has the colours of the portal, on paper and in the dark', () => {
  const [light = '', dark = ''] = readFileSync(join(__dirname, '../design/tokens.css'), 'utf8').split('@media');
  const colours = (css: string) => Object.fromEntries(Object.keys(PALETTE).map((name) => [name, new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1]]));
  expect(colours(light)).toEqual(PALETTE);
  expect(colours(dark)).toEqual(DARK_PALETTE);
});

it('is asked for by the address of the page', () => {
  expect(picturePath('/aops/iraop:skin-rash')).toBe('/og/aops/iraop:skin-rash.png');
  for (const path of ['/', '/about', '/sources/source:hgnc', '/aops']) expect(picturePath(path)).toBe('/og/home.png');
});
