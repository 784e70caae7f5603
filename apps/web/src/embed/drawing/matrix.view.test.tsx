import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from '@jest/globals';
import { HOSTILE_TITLES } from '../../export/testing/made-network.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import { embedAnswerOf, embedAsk, HOSTILE, withoutValues } from '../testing/embed-answer-of.ts';
import { matrixView } from './matrix.view.tsx';
import { matrixAnswer, pathwayAnswer, type MadeEvent } from './testing/made-answers.ts';
import { ranksOf } from '../../figure/testing/made-figures.ts';

function shown(answer: EmbedAnswer): { readonly html: string; readonly css: string } {
  const told = matrixView(answer, embedAsk());
  if (told.kind === 'no-view') throw new Error(told.lines.join(' '));
  return { html: renderToStaticMarkup(<>{told.body}</>), css: told.css };
}
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, found]) => wordsOf(found ?? ''));

const EVENTS: readonly MadeEvent[] = [
  { id: 'aop.events:1', title: 'One', cytokines: [{ symbol: 'IL2', families: ['Interleukins'] }], receptors: [{ symbol: 'IL2RA', complexes: ['IL2_receptor_HA'] }], cells: ['T cell'] },
  { id: 'aop.events:2', title: 'Two' },
  { id: 'aop.events:3', title: 'Three', cytokines: [{ symbol: 'TNF', change: 'DECREASED', effectOnEvent: 'INHIBITS', status: 'HYPOTHESISED', basis: 'NAME_MATCH' }, { symbol: 'IL6', families: ['Interleukins'], change: null, status: null }] },
];
const { html, css } = shown(matrixAnswer(EVENTS));

describe('the matrix of an answer in an embed', () => {
  it('is one table with a caption, a heading for each event and each row', () => {
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(all(html, /<caption>(.*?)<\/caption>/g)).toEqual(['What this answer reports at 3 events, in the order of the answer. Not asked for, so not told here: roles of events. 5 rows, 3 events, 5 statements.']);
    expect(all(html, /<th scope="col">(.*?)<\/th>/g)).toEqual(['Reported', '1 One', '2 Two', '3 Three']);
    expect(all(html, /<th scope="row"><[^>]+><bdi>(.*?)<\/bdi>/g)).toEqual(['IL2', 'IL6', 'TNF', 'IL2 receptor HA', 'T cell']);
    expect(html.match(/<td>/g)).toHaveLength(5 * 3);
  });

  it('has cytokines by family, then receptors, then cells', () => {
    expect(all(html, /<th scope="rowgroup"[^>]*>(.*?)<\/th>/g)).toEqual(['Interleukins', 'Other cytokines', 'Receptor complexes', 'Cell types']);
  });

  it('says of every statement in words what its mark says, and of an empty cell that nothing is reported', () => {
    const cells = all(html, /<td>(.*?)<\/td>/g);
    expect(cells[0]).toBe('effector in vivo S effector increased documented in vivo stated.');
    expect(cells[1]).toBe('not reported');
    expect(cells[5]).toContain('status not stated');
    expect(cells[8]).toBe('⊣ effector in vivo N effector decreased hinders the event hypothesised in vivo named.');
    expect(cells[9]).toContain('IL2RA');
    expect(cells.filter((cell) => cell === 'not reported')).toHaveLength(10);
  });

  it('gives columns without marks no room for titles, which stand below with their links', () => {
    const events = Array.from({ length: 8 }, (_, at): MadeEvent => ({ id: `aop.events:${at}`, title: `Event ${at}`, ...(at < 5 && { cytokines: [{ symbol: 'IL2' }] }) }));
    const wide = shown(matrixAnswer(events)).html;
    expect(all(wide, /<th scope="col" class="bare">(.*?)<\/th>/g)).toEqual(['6 Event 5', '7 Event 6', '8 Event 7']);
    expect(wordsOf(wide)).toContain('Nothing is reported at 3 of the 8 events: 6 Event 5 7 Event 6 8 Event 7');
    expect(wide.match(/events\/aop\.events:7"/g)).toHaveLength(1);
  });

  it('leaves out columns without marks where most are such, and says which', () => {
    const events = Array.from({ length: 8 }, (_, at): MadeEvent => ({ id: `aop.events:${at}`, title: `Event ${at}`, ...(at === 6 && { cytokines: [{ symbol: 'IL2' }] }) }));
    const sparse = shown(matrixAnswer(events)).html;
    expect(all(sparse, /<th scope="col"[^>]*>(.*?)<\/th>/g)).toEqual(['Cytokine', '7 Event 6']);
    expect(wordsOf(sparse)).toContain('Nothing is reported at 7 of the 8 events: 1 Event 0');
  });

  it('draws each shape once, and uses no other', () => {
    const made = all(html, /<symbol id="([^"]+)"/g);
    expect(new Set(made).size).toBe(made.length);
    expect([...new Set(all(html, /<use href="#([^"]+)"/g))].sort()).toEqual([...made].sort());
  });

  it('scrolls in a box of its own that the keyboard reaches, names of rows staying', () => {
    expect(html).toMatch(/<div class="frame" tabindex="0" role="region" aria-label="[^"]+"><table>/);
    expect(css).toMatch(/\.frame\{overflow-x:auto/);
    expect(css).toMatch(/\.matrix th\[scope=row\]\{position:sticky;inset-inline-start:0/);
  });

  it('leads to the pages of events, genes, receptors and cells', () => {
    const links = all(html, /href="https:\/\/sequela\.example\.org\/(\w[\w-]*)\//g);
    expect([...new Set(links)].sort()).toEqual(['cells', 'events', 'genes', 'receptors']);
  });

  it('explains the letters and the dotted line that it uses, and a blunt end', () => {
    const words = wordsOf(html);
    for (const part of ['S stated: a cited source states it', 'N named: named in the text of the event', 'A blunt end (⊣) is what hinders the event.', 'an empty one is no statement of the contrary']) expect(words).toContain(part);
    expect(words).not.toContain('curated:');
  });

  it('has its columns in causal order where the answer has relationships', () => {
    const question = '{ aop(id: "a") { keyEvents(first: 9) { edges { role node { id title cytokines(first: 9) { nodes { id symbol } } } } } relationships(first: 9) { nodes { upstream { id } downstream { id } } } } }';
    const edges = ['aop.events:2', 'aop.events:1'].map((id) => ({ role: 'KEY_EVENT', node: { id, title: id, cytokines: { nodes: [{ id: 'HGNC:1', symbol: 'A' }] } } }));
    const causal = shown(embedAnswerOf(question, { aop: { keyEvents: { edges }, relationships: { nodes: [{ upstream: { id: 'aop.events:1' }, downstream: { id: 'aop.events:2' } }] } } })).html;
    expect(all(causal, /<th scope="col">(.*?)<\/th>/g)).toEqual(['Cytokine', '1 aop.events:1', '2 aop.events:2']);
    expect(wordsOf(causal)).toContain('in causal order by the relationships of the answer');
  });

  it.each([
    ['a pathway', pathwayAnswer(ranksOf(1, 1)), /2 events and nothing that is reported there.*cytokines, genes, receptors or cell types/],
    ['too many columns', matrixAnswer(Array.from({ length: 81 }, (_, at) => ({ id: `aop.events:${at}`, title: 'x', cytokines: [{ symbol: 'IL2' }] }))), /81 statements at 81 events.*room for 3000 at 80/],
  ])('says what to ask for, for %s', (_what, answer, words) => {
    const told = matrixView(answer, embedAsk());
    expect(told.kind === 'no-view' ? told.lines.join(' ') : 'shown').toMatch(words);
  });
});

describe.each([...HOSTILE_TITLES, ...HOSTILE].map((text, at): readonly [number, string] => [at, text]))('the hostile text %i', (_at, text) => {
  it('stays text', () => {
    const hostile = shown(matrixAnswer([{ id: text, title: text, cytokines: [{ symbol: text, families: [text] }], receptors: [{ symbol: text, complexes: [`${text}2`] }], cells: [text] }])).html;
    expect(withoutValues(hostile).replace(/>[^<]*/g, '>')).not.toMatch(/<(?:script|img|iframe|style|foreignObject|image)|\son\w+=|\sstyle=/i);
    expect(hostile.match(/href="(?!https:\/\/sequela\.example\.org\/|#shape-)/g)).toBeNull();
    expect(wordsOf(hostile)).toContain('Receptor complexes');
  });
});
