import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from '@jest/globals';
import { HOSTILE_TITLES } from '../../export/testing/made-network.ts';
import { embeddedPathway, madeEvent, madeLink, wideOf } from '../../figure/testing/made-figures.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import { embedAnswerOf, embedAsk, HOSTILE, withoutValues } from '../testing/embed-answer-of.ts';
import { graphView } from './graph.view.tsx';
import { pathwayAnswer, withIds } from './testing/made-answers.ts';

function shown(answer: EmbedAnswer): { readonly html: string; readonly css: string } {
  const told = graphView(answer, embedAsk());
  if (told.kind === 'no-view') throw new Error(told.lines.join(' '));
  return { html: renderToStaticMarkup(<>{told.body}</>), css: told.css };
}
const attributes = (html: string, pattern: RegExp): readonly string[] => [...new Set([...html.matchAll(pattern)].map(([, value]) => value ?? ''))].sort();

const CHAIN = withIds(embeddedPathway('skin-rash'));
const { html, css } = shown(pathwayAnswer(CHAIN));
const outline = html.slice(html.indexOf('<ol'));
const AT = 'https://sequela.example.org';

describe('the pathway of an answer in an embed', () => {
  it('tells every event of the files in order, with a link to its page in the portal', () => {
    expect(outline.match(/<li value="\d+"/g)).toEqual(CHAIN.events.map((_event, at) => `<li value="${at + 1}"`));
    expect(attributes(outline, /href="https:\/\/sequela\.example\.org\/(?:events|outcomes)\/([^"]+)"/g)).toEqual(CHAIN.events.map(({ id }) => id).sort());
    expect(outline).toContain(`href="${AT}/outcomes/iraop.events:ao-skin-rash"`);
  });

  it('tells every relationship, what it leads to, and what is known of it', () => {
    expect(attributes(outline, /href="https:\/\/sequela\.example\.org\/relationships\/([^"]+)"/g)).toEqual(CHAIN.links.map(({ id }) => id).sort());
    const made = { events: [madeEvent(1, 0, { title: 'First' }), madeEvent(2, 1, { title: 'Second' })], links: [madeLink(1, 2, { grade: 'H', adjacent: false, status: 'CONTESTED', effect: 'INHIBITS' })] };
    const words = shown(pathwayAnswer(made)).html.replace(/<[^>]+>/g, '');
    expect(words).toContain('inhibits2 (high, other events lie between, contested)');
    expect(words).not.toContain('leads to2');
  });

  it('has links that the keyboard reaches once, and drawings that are left to the eye', () => {
    const drawings = html.slice(0, html.indexOf('<figcaption'));
    expect(drawings.match(/<a /g)?.length).toBeGreaterThan(CHAIN.events.length);
    expect(drawings.match(/<a (?![^>]*tabindex="-1")/g)).toBeNull();
    expect(outline.match(/tabindex/g)).toBeNull();
    expect(drawings.match(/<svg class="w-/g)?.length).toBe(drawings.match(/<svg class="w-[^>]*aria-hidden="true"/g)?.length);
  });

  it('takes its colours from the style sheet, so that light and dark need one drawing', () => {
    expect(html).not.toMatch(/#[0-9a-f]{6}|fill="(?!none)|stroke="| style=/);
    for (const name of attributes(html, /class="f-([a-z-]+)/g)) expect(css).toContain(`.f-${name}{fill:var(--${name})}`);
  });

  it('chooses a drawing by the room that it has itself, not by the window', () => {
    expect(css).toContain('container-type:inline-size');
    for (const [, width] of html.matchAll(/class="w-\d+ from-(\d+)/g)) expect(css).toContain(`@container (min-width:${width}px){.drawing>.from-${width}{display:block}`);
    expect(css).not.toMatch(/@media \((?:min|max)-width/);
  });

  it('does not say twice what stands around it', () => {
    const { html: plain } = shown(pathwayAnswer(CHAIN, { title: 'A title of its own', notes: ['A note of its own'] }));
    expect(plain).not.toMatch(/A title of its own|A note of its own|One, by its authors|r-0123456789abcdef/);
  });

  it('is no more than a page for the network, even where it is large', () => {
    expect(shown(pathwayAnswer(wideOf(32))).html.length).toBeLessThan(250_000);
  });

  it('leads nowhere where no page is known', () => {
    const foreign = shown(pathwayAnswer({ events: [madeEvent(1, 0, { id: 'x' }), madeEvent(2, 1, { id: 'javascript:alert(1)' })], links: [madeLink(1, 2, { id: '//evil.example', from: 'x', to: 'javascript:alert(1)' })] })).html;
    expect(foreign).not.toContain('href=');
  });

  it.each([
    ['of events alone', embedAnswerOf('{ keyEvents(first: 1) { nodes { id } } }', { keyEvents: { nodes: [{ id: 'aop.events:1' }] } }), /1 event and no relationships.*upstream and its downstream/],
    ['of too many', pathwayAnswer(wideOf(121)), /121 events.*room for 120.*smaller "first"/],
    ['of something else', embedAnswerOf('{ release { id } }', { release: { id: 'r' } }), /no events/],
  ])('says what to ask for, for an answer %s', (_what, answer, words) => {
    const told = graphView(answer, embedAsk());
    expect(told.kind === 'no-view' ? told.lines.join(' ') : 'drawn').toMatch(words);
  });
});

describe.each([...HOSTILE_TITLES, ...HOSTILE].map((text, at): readonly [number, string] => [at, text]))('the hostile text %i', (_at, text) => {
  it('stays text', () => {
    const { html: hostile } = shown(pathwayAnswer({ events: [madeEvent(1, 0, { title: text }), madeEvent(2, 1, { title: text, id: text })], links: [madeLink(1, 2, { id: text, to: text })] }));
    expect(withoutValues(hostile).replace(/>[^<]*/g, '>')).not.toMatch(/<(?:script|img|iframe|style|foreignObject|image)|\son\w+=|\sstyle=/i);
    expect(hostile.match(/href="(?!https:\/\/sequela\.example\.org\/)/g)).toBeNull();
    expect(hostile.length).toBeLessThan(300_000);
  });
});
