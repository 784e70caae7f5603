import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from '@jest/globals';
import type { AnswerView } from '../embed-view.ts';
import { embedAnswerOf, embedAsk, HOSTILE, withoutValues } from '../testing/embed-answer-of.ts';
import { showAnswer, suitingViews } from './embed-views.ts';

const GENES = '{ genes(first: 500) { totalCount nodes { id symbol name } } }';
const genes = (count: number) => ({ genes: { totalCount: count, nodes: Array.from({ length: count }, (_, at) => ({ id: `HGNC:${at + 1}`, symbol: `GENE${at + 1}`, name: `gene number ${at + 1}` })) } });
const shown = (answer: Parameters<typeof showAnswer>[0], set: Parameters<typeof embedAsk>[0] = {}) => {
  const told = showAnswer(answer, embedAsk(set));
  if (told.kind === 'no-view') throw new Error(told.lines.join(' '));
  return { view: told.view, html: renderToStaticMarkup(<>{told.body.body}</>) };
};
const count = (html: string, part: string): number => html.split(part).length - 1;

describe('the view that is chosen where none is asked for', () => {
  it.each<[AnswerView, string, Readonly<Record<string, unknown>>]>([
    ['table', GENES, genes(2)],
    ['number', '{ genes(first: 1) { totalCount } }', { genes: { totalCount: 44 } }],
    ['card', '{ gene(symbol: "IL2") { id symbol families { id name } } }', { gene: { id: 'HGNC:6001', symbol: 'IL2', families: [{ id: 'hgnc.genegroup:601', name: 'Interleukins' }] } }],
    ['table', '{ gene(symbol: "IL2") { symbol } }', { gene: { symbol: 'IL2' } }],
    ['table', '{ genes(first: 1) { nodes { id } } }', { genes: { nodes: [] } }],
    ['graph', '{ aop(id: "aop:1") { id relationships(first: 1) { nodes { id upstream { id title } downstream { id title } } } } }', { aop: { id: 'aop:1', relationships: { nodes: [{ id: 'aop.relationships:1', upstream: { id: 'aop.events:1', title: 'One' }, downstream: { id: 'aop.events:2', title: 'Two' } }] } } }],
  ])('is the %s for %s', (view, question, data) => {
    expect(shown(embedAnswerOf(question, data)).view).toBe(view);
  });

  it('is the table where a list is named', () => {
    const answer = embedAnswerOf('{ gene(symbol: "IL2") { id symbol families { id name } } }', { gene: { id: 'HGNC:6001', symbol: 'IL2', families: [{ id: 'hgnc.genegroup:601', name: 'Interleukins' }] } });
    expect(shown(answer, { list: 'gene.families' }).view).toBe('table');
  });
});

describe('a view that does not suit', () => {
  it.each<[AnswerView, RegExp]>([['number', /no number.*/], ['card', /one thing/], ['graph', /pathway to draw|relationships/]])('%s says why, and which do', (view, why) => {
    const { genes: { nodes } } = genes(2);
    const told = showAnswer(embedAnswerOf('{ genes(first: 2) { nodes { id symbol name } } }', { genes: { nodes } }), embedAsk({ view }));
    expect(told.kind).toBe('no-view');
    if (told.kind === 'no-view') {
      expect(told.lines.join(' ')).toMatch(why);
      expect(told.lines.at(-1)).toBe('This answer can be shown as: table.');
    }
  });

  it('names the lists of an answer where the one that is asked for is none', () => {
    const told = showAnswer(embedAnswerOf(GENES, genes(1)), embedAsk({ list: 'genes.<b>\u202e' }));
    expect(told).toMatchObject({ kind: 'no-view', lines: ['The answer has no list "genes.<b>?".', 'It has: genes.nodes.', expect.stringContaining('table')] });
  });
});

describe('a table', () => {
  it('names rows by what they are called, with a link and the id below', () => {
    const { html } = shown(embedAnswerOf(GENES, genes(1)));
    expect(html).toContain('<a href="https://sequela.example.org/genes/HGNC:1" target="_blank" rel="noopener"><bdi>GENE1</bdi></a><span class="id"><bdi>HGNC:1</bdi></span>');
    expect(count(html, 'scope="col"')).toBe(2);
    expect(html).toContain('<th scope="row">');
    expect(html).toMatch(/<div class="rows" tabindex="0" role="region" aria-label="1 row: Genes">/);
  });

  it('shows the first hundred rows of many, says so, and leads to the rest, of the same release', () => {
    const { html } = shown(embedAnswerOf(GENES, genes(20_000)), { release: 'r-0123456789abcdef', view: 'table' });
    expect(count(html, '<tr>')).toBe(101);
    expect(html).toContain('The first 100 of 20\u202f000 rows');
    expect(html).toContain('.csv?release=r-0123456789abcdef"');
    expect(html.length).toBeLessThan(60_000);
  });

  it('tells nothing from none, and keeps a number a number', () => {
    const { html } = shown(embedAnswerOf('{ genes(first: 2) { nodes { symbol name aliasSymbols } } }', { genes: { nodes: [{ symbol: 'A', name: null, aliasSymbols: [] }, { symbol: 'B', name: '', aliasSymbols: ['C', 'C', 'D'] }] } }), { view: 'table' });
    expect(html).toContain('Not given in any row: Name.');
    expect(html).toContain('>none<');
    expect(html).toContain('C (2 times), D');
  });

  it('says of a gap that it is one', () => {
    const { html } = shown(embedAnswerOf('{ genes(first: 2) { nodes { symbol name } } }', { genes: { nodes: [{ symbol: 'A', name: null }, { symbol: 'B', name: 'b' }] } }), { view: 'table' });
    expect(count(html, '<span class="empty">not given</span>')).toBe(1);
    expect(html).not.toContain('in any row');
  });

  it('leads to addresses that a source gives, if they are of the web', () => {
    const { html } = shown(embedAnswerOf('{ genes(first: 2) { nodes { symbol name } } }', { genes: { nodes: [{ symbol: 'A', name: 'https://example.org/a?b=1&c="' }, { symbol: 'B', name: 'javascript://example.org/%0aalert(1)' }, { symbol: 'C', name: 'https://example.org is one' }, { symbol: 'D', name: 'https://[' }] } }), { view: 'table' });
    expect(html.match(/<a [^>]*>/g)).toEqual(['<a href="https://example.org/a?b=1&amp;c=&quot;" target="_blank" rel="noopener nofollow">']);
  });

  it('puts what an event leads to beside it', () => {
    const { html } = shown(embedAnswerOf('{ relationships(first: 1) { nodes { upstream { id title } effect downstream { id title } } } }', { relationships: { nodes: [{ upstream: { id: 'aop.events:1', title: 'One' }, effect: 'PROMOTES', downstream: { id: 'aop.events:2', title: 'Two' } }] } }), { view: 'table' });
    expect([...html.matchAll(/<th scope="col">([^<]*)/g)].map(([, words]) => words)).toEqual(['Upstream › title', 'Downstream › title', 'Effect']);
    expect(html).toContain('leads to');
  });

  it('has no rows where the answer has none', () => {
    expect(shown(embedAnswerOf('{ genes(first: 1) { nodes { id } } }', { genes: { nodes: [] } })).html).toMatch(/no rows/);
  });
});

describe('a card', () => {
  it('names at most twelve members of a list, and counts the others', () => {
    const families = Array.from({ length: 30 }, (_, at) => ({ id: `hgnc.genegroup:${at + 1}`, name: `Family ${at + 1}` }));
    const { html } = shown(embedAnswerOf('{ gene(symbol: "IL2") { id symbol families { id name } } }', { gene: { id: 'HGNC:6001', symbol: 'IL2', families } }));
    expect(count(html, '<li>')).toBe(13);
    expect(html).toContain('and 18 more');
    expect(html).toContain('href="https://sequela.example.org/cytokine-families/hgnc.genegroup:1"');
  });

  it('is of the one thing at the top, however deep its fields go', () => {
    const answer = embedAnswerOf('{ gene(symbol: "IL2") { key: id called: symbol families { id } } }', { gene: { key: 'HGNC:6001', called: 'IL2', families: [{ id: 'hgnc.genegroup:601' }] } });
    expect(shown(answer, { view: 'card' }).html).toContain('>IL2</bdi></a></h2>');
  });
});

it('a card does not repeat the title that stands above it', () => {
  const answer = (title: string) => embedAnswerOf('{ gene(symbol: "IL2") { id symbol } }', { gene: { id: 'HGNC:6001', symbol: 'IL2' } }, { title });
  const link = (text: string): string => `<a href="https://sequela.example.org/genes/HGNC:6001" target="_blank" rel="noopener"><bdi>${text}</bdi></a>`;
  expect(shown(answer('A gene')).html).toContain(`<h2>${link('IL2')}</h2><p class="id"><bdi>HGNC:6001</bdi></p>`);
  expect(shown(answer('IL2')).html).toContain(`<p class="kind">Gene</p><p class="id">${link('HGNC:6001')}</p>`);
});

describe('what sources or askers sent to break out', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%j is text in every view', (_, text) => {
    const thing = { id: text, symbol: text, name: text, families: [{ id: text, name: text }] };
    const list = embedAnswerOf('{ genes(first: 3) { nodes { id symbol name families { id name } } } }', { genes: { nodes: [thing, { ...thing, symbol: null }, { ...thing, id: `pubmed:${text.replace(/\s/g, '')}` }] } });
    const one = embedAnswerOf('{ gene(symbol: "IL2") { id symbol name families { id name } } }', { gene: thing });
    const drawn = embedAnswerOf('{ aop(id: "aop:1") { id relationships(first: 1) { nodes { id upstream { id title } downstream { id title } } } } }', { aop: { id: text, relationships: { nodes: [{ id: text, upstream: { id: `${text}1`, title: text }, downstream: { id: `${text}2`, title: text } }] } } });
    const reported = embedAnswerOf('{ aop(id: "aop:1") { keyEvents(first: 1) { nodes { id title cytokines(first: 1) { edges { involvement node { id symbol name } } } } } } }', { aop: { keyEvents: { nodes: [{ id: text, title: text, cytokines: { edges: [{ involvement: text, node: thing }] } }] } } });
    const pages = [list, one, drawn, reported].flatMap((answer) => suitingViews(answer, embedAsk()).map((view) => shown(answer, { view })));
    expect(pages.map(({ view }) => view)).toEqual(expect.arrayContaining(['table', 'card', 'graph', 'matrix']));
    for (const { html } of pages) {
      expect(html).not.toMatch(/<(?:script|img|style|iframe|object|embed|base|form|meta|link)\b/i);
      expect(withoutValues(html)).not.toMatch(/<[a-z][^>]*\s(?:on\w+|style|srcdoc|src)=/i);
      expect(html).not.toMatch(/href="(?!https:\/\/sequela\.example\.org\/|#)/i);
    }
  });
});
